namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of truths.</summary>
internal sealed unsafe class BooleanColumn(string name, ColumnType type) : ColumnReader(name, type)
{
    public override Type FieldType => typeof(bool);

    public override object GetValue(int row) => GetBoolean(row);

    public override bool GetBoolean(int row) => Data[row] != 0;
}
