using Evaluation.DuckDb.Appending;
using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Values;

namespace Evaluation.DuckDb;

/// <summary>This part: dates, times and lengths of time, cut to the microsecond.</summary>
public sealed unsafe partial class DuckDbAppender
{
    /// <summary>Appends a date.</summary>
    /// <param name="value">The value.</param>
    public void Append(DateOnly value)
    {
        ref ColumnTarget target = ref Next();
        if (target.Id != NativeType.Date)
        {
            ThrowType(target, typeof(DateOnly));
        }

        ((int*)target.Data)[_row] = DateValue.ToDays(value);
    }

    /// <summary>Appends a timestamp as a clock shows it; into a column with a time zone, only one of kind UTC.</summary>
    /// <param name="value">The value.</param>
    public void Append(DateTime value)
    {
        ref ColumnTarget target = ref Next();
        if (target.Id != NativeType.Timestamp && !(target.Id == NativeType.TimestampWithZone && value.Kind == DateTimeKind.Utc))
        {
            ThrowType(target, typeof(DateTime));
        }

        ((long*)target.Data)[_row] = TimestampValue.ToMicroseconds(value);
    }

    /// <summary>Appends an instant.</summary>
    /// <param name="value">The value.</param>
    public void Append(DateTimeOffset value)
    {
        ref ColumnTarget target = ref Next();
        if (target.Id != NativeType.TimestampWithZone)
        {
            ThrowType(target, typeof(DateTimeOffset));
        }

        ((long*)target.Data)[_row] = TimestampValue.ToMicroseconds(value);
    }

    /// <summary>Appends a time of day.</summary>
    /// <param name="value">The value.</param>
    public void Append(TimeOnly value)
    {
        ref ColumnTarget target = ref Next();
        if (target.Id != NativeType.Time)
        {
            ThrowType(target, typeof(TimeOnly));
        }

        ((long*)target.Data)[_row] = TimeValue.ToMicroseconds(value);
    }

    /// <summary>Appends a length of time.</summary>
    /// <param name="value">The value.</param>
    public void Append(TimeSpan value) => Append(IntervalValue.From(value));

    /// <summary>Appends a length of time.</summary>
    /// <param name="value">The value.</param>
    public void Append(DuckDbInterval value)
    {
        ref ColumnTarget target = ref Next();
        if (target.Id != NativeType.Interval)
        {
            ThrowType(target, typeof(DuckDbInterval));
        }

        ((DuckDbInterval*)target.Data)[_row] = value;
    }
}
