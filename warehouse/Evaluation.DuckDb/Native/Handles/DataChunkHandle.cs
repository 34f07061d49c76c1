namespace Evaluation.DuckDb.Native;

/// <summary>Up to 2 048 rows, a vector for each column.</summary>
internal sealed class DataChunkHandle : NativeHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.duckdb_destroy_data_chunk(ref handle);
        return true;
    }
}
