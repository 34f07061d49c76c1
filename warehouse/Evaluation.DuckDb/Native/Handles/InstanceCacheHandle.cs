namespace Evaluation.DuckDb.Native;

/// <summary>The databases this process has open, so that one file is opened once.</summary>
internal sealed class InstanceCacheHandle : NativeHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.duckdb_destroy_instance_cache(ref handle);
        return true;
    }
}
