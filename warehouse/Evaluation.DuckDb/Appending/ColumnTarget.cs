using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Reading;

namespace Evaluation.DuckDb.Appending;

/// <summary>One column an appender fills: the memory of its vector in the chunk under way. A structure in an array, since it is touched for every value.</summary>
internal unsafe struct ColumnTarget(string name, ColumnType type, bool isNullable)
{
    public readonly string Name = name;
    public readonly ColumnType Type = type;
    public readonly NativeType Id = type.Id;
    public readonly bool IsNullable = isNullable;
    public readonly Dictionary<string, int>? Labels = type.Labels is null ? null : Index(type.Labels);
    public byte* Data;
    private nint _vector;
    private ulong* _validity;

    public void Attach(nint ofChunk)
    {
        _vector = ofChunk;
        _validity = null;
        Data = NativeMethods.duckdb_vector_get_data(ofChunk);
    }

    /// <summary>A null text keeps no address of an earlier one.</summary>
    public void SetNull(int row)
    {
        if (_validity is null)
        {
            NativeMethods.duckdb_vector_ensure_validity_writable(_vector);
            _validity = NativeMethods.duckdb_vector_get_validity(_vector);
        }

        _validity[row >> 6] &= ~(1UL << (row & 63));
        if (Id is NativeType.Varchar or NativeType.Blob)
        {
            ((NativeString*)Data)[row] = default;
        }
    }

    private static Dictionary<string, int> Index(string[] labels) =>
        labels.Select((label, place) => (label, place)).ToDictionary(pair => pair.label, pair => pair.place, StringComparer.Ordinal);
}
