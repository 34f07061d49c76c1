namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of a type without a .NET counterpart here: its nulls are seen, its values must be cast in the query.</summary>
internal sealed class UnreadableColumn(string name, ColumnType type) : ColumnReader(name, type)
{
    public override Type FieldType => typeof(object);

    public override object GetValue(int row) =>
        throw new NotSupportedException($"Column [{Name}] is of type {Type.Name}, which is not read: cast it to varchar in the query.");
}
