namespace Evaluation.DuckDb.Native;

/// <summary>One value of the engine's, made to be bound.</summary>
internal sealed class ValueHandle : NativeHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.duckdb_destroy_value(ref handle);
        return true;
    }
}
