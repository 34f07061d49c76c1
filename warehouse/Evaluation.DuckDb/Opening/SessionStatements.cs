using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb.Opening;

/// <summary>The compiled statements of a connection: those of prepared commands, and those of the command that ran last.</summary>
internal sealed class SessionStatements(ConnectionHandle connection) : IDisposable
{
    private readonly HashSet<StatementList> prepared = [];
    private StatementList? latest;

    /// <summary>Those of a command not prepared live until another such command runs: one run in a loop is compiled once, and none piles up.</summary>
    public StatementList Parse(string sql, bool keep)
    {
        StatementList statements = StatementList.Parse(connection, sql);
        if (keep)
        {
            _ = prepared.Add(statements);
            return statements;
        }

        latest?.Dispose();
        latest = statements;
        return statements;
    }

    /// <summary>False once another command took their place, or the connection was closed.</summary>
    public bool Has(StatementList statements) => statements == latest || prepared.Contains(statements);

    public void Release(StatementList statements)
    {
        if (!Has(statements))
        {
            return;
        }

        _ = prepared.Remove(statements);
        latest = latest == statements ? null : latest;
        statements.Dispose();
    }

    public void Dispose()
    {
        latest?.Dispose();
        latest = null;
        foreach (StatementList statements in prepared)
        {
            statements.Dispose();
        }

        prepared.Clear();
    }
}
