namespace Evaluation.DuckDb.Native;

/// <summary>An open appender. Given back, it drops what it still holds: destroyed alone, it would write it.</summary>
internal sealed class AppenderHandle : NativeHandle
{
    protected override bool ReleaseHandle()
    {
        _ = NativeMethods.duckdb_appender_clear(handle);
        _ = NativeMethods.duckdb_appender_destroy(ref handle);
        return true;
    }
}
