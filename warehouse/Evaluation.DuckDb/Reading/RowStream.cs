using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb.Reading;

/// <summary>The rows of one result, a chunk in memory at a time. The first chunk is fetched at once, to know whether there are rows.</summary>
internal sealed class RowStream : IDisposable
{
    private readonly Execution _execution;
    private readonly ResultHandle _result;
    private DataChunkHandle? _chunk;
    private int _rows;

    public RowStream(Execution execution, ResultHandle result)
    {
        _execution = execution;
        _result = result;
        Columns = ReadColumns(result);
        Row = -1;
        FetchChunk();
        HasRows = _rows > 0;
    }

    public ColumnReader[] Columns { get; }

    public bool HasRows { get; }

    /// <summary>Place of the row under way in its chunk; -1 before the first.</summary>
    public int Row { get; private set; }

    /// <summary>True while a row is under way.</summary>
    public bool IsOnRow => Row >= 0 && Row < _rows;

    /// <summary>True where the next row is in memory already.</summary>
    public bool HasNextInChunk => Row + 1 < _rows;

    public bool Read()
    {
        if (++Row < _rows)
        {
            return true;
        }

        if (_chunk is not null)
        {
            FetchChunk();
        }

        return _rows > 0;
    }

    /// <summary>Reads as many rows as there is room for, chunk by chunk.</summary>
    public int ReadInt64s(Span<long> values)
    {
        int width = Columns.Length;
        int most = values.Length / width;
        int read = 0;
        while (read < most && Read())
        {
            int count = Math.Min(most - read, _rows - Row);
            for (int column = 0; column < width; column++)
            {
                Columns[column].CopyInt64s(values[((read * width) + column)..], Row, count, width);
            }

            Row += count - 1;
            read += count;
        }

        return read;
    }

    public void Dispose()
    {
        _chunk?.Dispose();
        _chunk = null;
        _rows = 0;
        _result.Dispose();
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
            _chunk?.Dispose();
            _chunk = null;
            _rows = 0;
            _chunk = _execution.Fetch(_result);
            _rows = _chunk is null ? 0 : (int)NativeMethods.duckdb_data_chunk_get_size(_chunk);
        }
        while (_chunk is not null && _rows == 0);

        Row = Row < 0 ? -1 : 0;
        if (_chunk is not null)
        {
            Attach(_chunk);
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
