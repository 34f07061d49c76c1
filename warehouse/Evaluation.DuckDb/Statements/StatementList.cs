using Evaluation.DuckDb.Native;

namespace Evaluation.DuckDb.Statements;

/// <summary>The statements of one command text, parsed together and compiled one by one as they are reached.</summary>
internal sealed class StatementList : IDisposable
{
    private readonly ConnectionHandle _connection;
    private readonly ExtractedStatementsHandle _extracted;
    private readonly PreparedStatement?[] _compiled;

    private StatementList(ConnectionHandle connection, ExtractedStatementsHandle extracted, int count)
    {
        _connection = connection;
        _extracted = extracted;
        _compiled = new PreparedStatement?[count];
    }

    public int Count => _compiled.Length;

    public static StatementList Parse(ConnectionHandle connection, string sql)
    {
        if (sql.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException("The command text holds a NUL character: pass the text that holds it as a parameter.");
        }

        ulong count = NativeMethods.duckdb_extract_statements(connection, ParameterSyntax.ToDollar(sql), out ExtractedStatementsHandle extracted);
        if (count == 0 && !extracted.IsInvalid && NativeText.Borrowed(NativeMethods.duckdb_extract_statements_error(extracted)) is string error)
        {
            extracted.Dispose();
            throw DuckDbException.FromEngine(error);
        }

        return new StatementList(connection, extracted, (int)count);
    }

    public PreparedStatement Get(int index) => _compiled[index] ??= Compile(index);

    public void Dispose()
    {
        foreach (PreparedStatement? statement in _compiled)
        {
            statement?.Dispose();
        }

        _extracted.Dispose();
    }

    private PreparedStatement Compile(int index)
    {
        NativeState state = NativeMethods.duckdb_prepare_extracted_statement(_connection, _extracted, (ulong)index, out PreparedStatementHandle handle);
        if (state == NativeState.Success)
        {
            return new PreparedStatement(handle);
        }

        string? error = handle.IsInvalid ? null : NativeText.Borrowed(NativeMethods.duckdb_prepare_error(handle));
        handle.Dispose();
        throw DuckDbException.FromEngine(error);
    }
}
