using System.Text;
using Evaluation.DuckDb.Native;

namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of texts.</summary>
internal sealed unsafe class TextColumn(string name, ColumnType type) : ColumnReader(name, type)
{
    public override Type FieldType => typeof(string);

    public override object GetValue(int row) => GetString(row);

    public override string GetString(int row) => Encoding.UTF8.GetString(NativeString.Bytes((NativeString*)Data + row));
}
