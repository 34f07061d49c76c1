using Evaluation.DuckDb.Values;

namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of dates.</summary>
internal sealed unsafe class DateColumn(string name, ColumnType type) : ColumnReader(name, type)
{
    public override Type FieldType => typeof(DateOnly);

    public override object GetValue(int row) => GetDate(row);

    public override DateOnly GetDate(int row)
    {
        int days = ((int*)Data)[row];
        return DateValue.TryRead(days, out DateOnly date) ? date : throw DoesNotFit(DateValue.Describe(days), typeof(DateOnly));
    }

    public override DateTime GetDateTime(int row) => GetDate(row).ToDateTime(TimeOnly.MinValue);
}
