using Evaluation.DuckDb.Values;

namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of intervals.</summary>
internal sealed unsafe class IntervalColumn(string name, ColumnType type) : ColumnReader(name, type)
{
    public override Type FieldType => typeof(TimeSpan);

    public override object GetValue(int row) => GetTimeSpan(row);

    public override DuckDbInterval GetInterval(int row) => ((DuckDbInterval*)Data)[row];

    public override TimeSpan GetTimeSpan(int row)
    {
        DuckDbInterval interval = GetInterval(row);
        return IntervalValue.TryRead(interval, out TimeSpan value) ? value : throw DoesNotFit(interval.ToString(), typeof(TimeSpan));
    }
}
