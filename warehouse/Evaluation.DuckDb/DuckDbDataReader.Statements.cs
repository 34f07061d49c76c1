using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Reading;
using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb;

/// <summary>This part: running the statements of the command, one by one.</summary>
public sealed partial class DuckDbDataReader
{
    /// <summary>An error on the way, the program's or the engine's, leaves no statement to run.</summary>
    private bool RunNext()
    {
        int place = _nextStatement;
        _nextStatement = _statements.Count;
        PreparedStatement statement = _execution.Guarded(() => _statements.Get(place));
        RequireAllowed(statement);
        statement.Bind(_command.Parameters);
        ResultHandle result = _execution.Run(statement);
        _nextStatement = place + 1;
        try
        {
            return Take(result);
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    private bool Take(ResultHandle result)
    {
        ResultKind kind = NativeMethods.duckdb_result_return_type(result.Value);
        if (kind == ResultKind.Rows)
        {
            _rows = new RowStream(_execution, result);
            return true;
        }

        if (kind == ResultKind.ChangedRows)
        {
            _recordsAffected = Math.Max(_recordsAffected, 0) + (int)NativeMethods.duckdb_rows_changed(result);
        }

        result.Dispose();
        return false;
    }

    /// <summary>The provider must know of every transaction, and an appender's own holds nothing but its rows.</summary>
    private void RequireAllowed(PreparedStatement statement)
    {
        if (statement.Kind == StatementKind.Transaction)
        {
            throw new InvalidOperationException("Begin, commit and rollback are not run as commands: use the connection's BeginTransaction.");
        }

        if (_session.Transaction is { IsOfAppender: true } && !statement.OnlyReads)
        {
            throw new InvalidOperationException($"The appender on table [{_session.Appenders[0].Table}] is open: complete it first, or begin a transaction before it.");
        }
    }
}
