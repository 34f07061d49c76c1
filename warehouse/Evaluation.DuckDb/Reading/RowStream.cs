using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb.Reading;

/// <summary>The rows of one result, a chunk in memory at a time. The first chunk is fetched at once, to know whether there are rows.</summary>
internal sealed class RowStream : IDisposable
{
    private readonly Execution execution;
    private readonly ResultHandle result;
    private DataChunkHandle? chunk;
    private int rows;

    public RowStream(Execution execution, ResultHandle result)
    {
        this.execution = execution;
        this.result = result;
        Columns = ReadColumns(result);
        Row = -1;
        FetchChunk();
        HasRows = rows > 0;
    }

    public ColumnReader[] Columns { get; }

    public bool HasRows { get; }

    /// <summary>Place of the row under way in its chunk; -1 before the first.</summary>
    public int Row { get; private set; }

    /// <summary>True while a row is under way.</summary>
    public bool IsOnRow => Row >= 0 && Row < rows;

    /// <summary>True where the next row is in memory already.</summary>
    public bool HasNextInChunk => Row + 1 < rows;

    public bool Read()
    {
        if (++Row < rows)
        {
            return true;
        }

        if (chunk is not null)
        {
            FetchChunk();
        }

        return rows > 0;
    }

    public void Dispose()
    {
        chunk?.Dispose();
        chunk = null;
        rows = 0;
        result.Dispose();
    }

    private static ColumnReader[] ReadColumns(ResultHandle result)
    {
        ColumnReader[] columns = new ColumnReader[NativeMethods.duckdb_column_count(result)];
        for (int i = 0; i < columns.Length; i++)
        {
            using LogicalTypeHandle type = NativeMethods.duckdb_column_logical_type(result, (ulong)i);
            columns[i] = ColumnReaders.Create(NativeText.Borrowed(NativeMethods.duckdb_column_name(result, (ulong)i)) ?? "", ColumnType.Read(type));
        }

        return columns;
    }

    private void FetchChunk()
    {
        do
        {
            chunk?.Dispose();
            chunk = null;
            rows = 0;
            chunk = execution.Fetch(result);
            rows = chunk is null ? 0 : (int)NativeMethods.duckdb_data_chunk_get_size(chunk);
        }
        while (chunk is not null && rows == 0);

        Row = Row < 0 ? -1 : 0;
        if (chunk is not null)
        {
            Attach(chunk);
        }
    }

    private void Attach(DataChunkHandle filled)
    {
        for (int i = 0; i < Columns.Length; i++)
        {
            Columns[i].Attach(NativeMethods.duckdb_data_chunk_get_vector(filled, (ulong)i));
        }
    }
}
