using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb.Opening;

/// <summary>The compiled statements of a connection: those of prepared commands, and those of the command that ran last.</summary>
internal sealed class SessionStatements(ConnectionHandle connection) : IDisposable
{
    private readonly HashSet<StatementList> _prepared = [];
    private StatementList? _latest;

    /// <summary>Those of a command not prepared live until another such command runs: one run in a loop is compiled once, and none piles up.</summary>
    public StatementList Parse(string sql, bool keep)
    {
        StatementList statements = StatementList.Parse(connection, sql);
        if (keep)
        {
            _ = _prepared.Add(statements);
            return statements;
        }

        _latest?.Dispose();
        _latest = statements;
        return statements;
    }

    /// <summary>False once another command took their place, or the connection was closed.</summary>
    public bool Has(StatementList statements) => statements == _latest || _prepared.Contains(statements);

    public void Release(StatementList statements)
    {
        if (!Has(statements))
        {
            return;
        }

        _ = _prepared.Remove(statements);
        _latest = _latest == statements ? null : _latest;
        statements.Dispose();
    }

    public void Dispose()
    {
        _latest?.Dispose();
        _latest = null;
        foreach (StatementList statements in _prepared)
        {
            statements.Dispose();
        }

        _prepared.Clear();
    }
}
