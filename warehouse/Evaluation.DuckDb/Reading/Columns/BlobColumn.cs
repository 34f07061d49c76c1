using Evaluation.DuckDb.Native;

namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of bytes.</summary>
internal sealed unsafe class BlobColumn(string name, ColumnType type) : ColumnReader(name, type)
{
    public override Type FieldType => typeof(byte[]);

    public override object GetValue(int row) => GetBlob(row);

    public override byte[] GetBlob(int row) => NativeString.Bytes((NativeString*)Data + row).ToArray();
}
