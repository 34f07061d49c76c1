namespace Evaluation.DuckDb.Native;

/// <summary>The kind and the message of an error.</summary>
internal sealed class ErrorDataHandle : NativeHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.duckdb_destroy_error_data(ref handle);
        return true;
    }
}
