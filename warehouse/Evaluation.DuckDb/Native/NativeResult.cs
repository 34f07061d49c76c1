using System.Runtime.InteropServices;

namespace Evaluation.DuckDb.Native;

/// <summary>The C structure <c>duckdb_result</c>; only its address and its size matter here.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeResult
{
    private ulong _columnCount;
    private ulong _rowCount;
    private ulong _rowsChanged;
    private nint _columns;
    private nint _errorMessage;
    private nint _internalData;
}
