using System.Runtime.InteropServices;

namespace Evaluation.DuckDb.Native;

/// <summary>The C structure <c>duckdb_result</c>; only its address and its size matter here.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeResult
{
    private ulong columnCount;
    private ulong rowCount;
    private ulong rowsChanged;
    private nint columns;
    private nint errorMessage;
    private nint internalData;
}
