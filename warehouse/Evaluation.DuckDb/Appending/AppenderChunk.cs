using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Reading;

namespace Evaluation.DuckDb.Appending;

/// <summary>The chunk of rows an appender fills, and the columns laid over its vectors.</summary>
internal sealed class AppenderChunk : IDisposable
{
    public static readonly int Capacity = (int)NativeMethods.duckdb_vector_size();

    private readonly DataChunkHandle _handle;

    public AppenderChunk(AppenderHandle appender, IReadOnlyList<(string Name, bool IsNullable)> columns)
    {
        Targets = new ColumnTarget[columns.Count];
        LogicalTypeHandle[] types = [.. columns.Select((_, place) => NativeMethods.duckdb_appender_column_type(appender, (ulong)place))];
        try
        {
            for (int i = 0; i < types.Length; i++)
            {
                Targets[i] = new ColumnTarget(columns[i].Name, ColumnType.Read(types[i]), columns[i].IsNullable);
            }

            _handle = NativeMethods.duckdb_create_data_chunk([.. types.Select(type => type.DangerousGetHandle())], (ulong)types.Length);
        }
        finally
        {
            Array.ForEach(types, type => type.Dispose());
        }

        Attach();
    }

    public ColumnTarget[] Targets { get; }

    public NativeState Send(AppenderHandle appender, int rows)
    {
        NativeMethods.duckdb_data_chunk_set_size(_handle, (ulong)rows);
        NativeState state = NativeMethods.duckdb_append_data_chunk(appender, _handle);
        NativeMethods.duckdb_data_chunk_reset(_handle);
        Attach();
        return state;
    }

    public void Dispose() => _handle.Dispose();

    private void Attach()
    {
        for (int i = 0; i < Targets.Length; i++)
        {
            Targets[i].Attach(NativeMethods.duckdb_data_chunk_get_vector(_handle, (ulong)i));
        }
    }
}
