namespace Evaluation.DuckDb.Native;

/// <summary>A statement started and not yet run.</summary>
internal sealed class PendingResultHandle : NativeHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.duckdb_destroy_pending(ref handle);
        return true;
    }
}
