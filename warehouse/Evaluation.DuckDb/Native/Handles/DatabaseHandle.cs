namespace Evaluation.DuckDb.Native;

/// <summary>An open database; the file is released with its last handle.</summary>
internal sealed class DatabaseHandle : NativeHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.duckdb_close(ref handle);
        return true;
    }
}
