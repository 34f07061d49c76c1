using Evaluation.DuckDb.Values;

namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of times of day.</summary>
internal sealed unsafe class TimeColumn(string name, ColumnType type) : ColumnReader(name, type)
{
    public override Type FieldType => typeof(TimeOnly);

    public override object GetValue(int row) => GetTime(row);

    public override TimeOnly GetTime(int row) => TimeValue.TryRead(((long*)Data)[row], out TimeOnly time) ? time : throw DoesNotFit("24:00:00", typeof(TimeOnly));

    public override TimeSpan GetTimeSpan(int row) => new(((long*)Data)[row] * TimeSpan.TicksPerMicrosecond);
}
