using Evaluation.DuckDb.Native;

namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of an enum, read as the text of its values.</summary>
internal sealed unsafe class EnumColumn(string name, ColumnType type) : ColumnReader(name, type)
{
    private readonly string[] _labels = type.Labels ?? [];
    private readonly NativeType _storage = type.Storage;

    public override Type FieldType => typeof(string);

    public override object GetValue(int row) => GetString(row);

    public override string GetString(int row) => _labels[_storage switch
    {
        NativeType.UTinyInt => Data[row],
        NativeType.USmallInt => ((ushort*)Data)[row],
        _ => ((uint*)Data)[row],
    }];
}
