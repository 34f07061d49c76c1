namespace Evaluation.DuckDb.Native;

/// <summary>The statements of one text, parsed.</summary>
internal sealed class ExtractedStatementsHandle : NativeHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.duckdb_destroy_extracted(ref handle);
        return true;
    }
}
