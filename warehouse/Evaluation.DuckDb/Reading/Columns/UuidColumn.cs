using System.Runtime.CompilerServices;
using Evaluation.DuckDb.Values;

namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of UUIDs.</summary>
internal sealed unsafe class UuidColumn(string name, ColumnType type) : ColumnReader(name, type)
{
    public override Type FieldType => typeof(Guid);

    public override object GetValue(int row) => GetGuid(row);

    public override Guid GetGuid(int row) => UuidValue.FromVector(Unsafe.ReadUnaligned<UInt128>(Data + ((nint)row * sizeof(UInt128))));
}
