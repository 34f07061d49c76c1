using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Values;

namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of timestamps, as a clock shows them or, with a zone, as instants.</summary>
internal sealed unsafe class TimestampColumn(string name, ColumnType type) : ColumnReader(name, type)
{
    private readonly bool _isInstant = type.Id == NativeType.TimestampWithZone;

    public override Type FieldType => _isInstant ? typeof(DateTimeOffset) : typeof(DateTime);

    public override object GetValue(int row) => _isInstant ? GetDateTimeOffset(row) : (object)GetDateTime(row);

    public override DateTime GetDateTime(int row)
    {
        long units = ((long*)Data)[row];
        DateTimeKind kind = _isInstant ? DateTimeKind.Utc : DateTimeKind.Unspecified;
        return TryMicroseconds(units, out long microseconds) && TimestampValue.TryRead(microseconds, kind, out DateTime value)
            ? value
            : throw DoesNotFit(TimestampValue.Describe(units), FieldType);
    }

    public override DateTimeOffset GetDateTimeOffset(int row) => _isInstant ? new DateTimeOffset(GetDateTime(row)) : base.GetDateTimeOffset(row);

    private bool TryMicroseconds(long units, out long microseconds)
    {
        Int128 exact = Type.Id switch
        {
            NativeType.TimestampSeconds => (Int128)units * 1_000_000,
            NativeType.TimestampMilliseconds => (Int128)units * 1_000,
            NativeType.TimestampNanoseconds => Int128.DivRem(units, 1_000).Quotient,
            _ => units,
        };
        microseconds = (long)exact;
        return microseconds == exact && units is not (long.MaxValue or -long.MaxValue);
    }
}
