namespace Evaluation.DuckDb.Native;

/// <summary>One compiled statement.</summary>
internal sealed class PreparedStatementHandle : NativeHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.duckdb_destroy_prepare(ref handle);
        return true;
    }
}
