using System.Data;
using System.Data.Common;
using Evaluation.DuckDb.Opening;

namespace Evaluation.DuckDb;

/// <summary>A transaction. Any error inside it fails it: <see cref="Commit"/> then rolls back and throws, since the engine would say it committed.</summary>
public sealed class DuckDbTransaction : DbTransaction
{
    private readonly DuckDbConnection _connection;
    private readonly Session _session;
    private DuckDbException? _failure;
    private bool _isOver;

    private DuckDbTransaction(DuckDbConnection connection)
    {
        _connection = connection;
        _session = connection.Session;
    }

    /// <summary>Snapshot, the one level DuckDB has.</summary>
    public override IsolationLevel IsolationLevel => IsolationLevel.Snapshot;

    /// <summary>False: DuckDB has none.</summary>
    public override bool SupportsSavepoints => false;

    /// <summary>True where an appender began the transaction for its own rows.</summary>
    internal bool IsOfAppender { get; private init; }

    /// <inheritdoc/>
    protected override DbConnection? DbConnection => _isOver ? null : _connection;

    /// <summary>Makes the changes durable and visible, all of them, or rolls back and throws.</summary>
    /// <exception cref="InvalidOperationException">It is over already, or an appender or a reader is still open; in the latter cases it goes on.</exception>
    /// <exception cref="DuckDbException">It couldn't be committed, and was rolled back.</exception>
    public override void Commit()
    {
        RequireGoingOn();
        _session.RequireNoReader();
        if (_session.Appenders is [DuckDbAppender appender, ..])
        {
            throw new InvalidOperationException($"The appender on table [{appender.Table}] is still open: complete it, or dispose it to drop its rows, before the commit.");
        }

        if (_failure is not null)
        {
            Rollback();
            throw new DuckDbException(DuckDbErrorKind.Transaction, $"The transaction was rolled back and not committed, since a step of it failed: {_failure.Message}", _failure);
        }

        End("commit");
    }

    /// <summary>Drops the changes, and the rows of an appender still open.</summary>
    public override void Rollback()
    {
        RequireGoingOn();
        _session.Reader?.Abandon();
        _session.DropAppenders();
        End("rollback");
    }

    internal static DuckDbTransaction Begin(DuckDbConnection connection, IsolationLevel level, bool isOfAppender = false)
    {
        if (level is IsolationLevel.Serializable or IsolationLevel.Chaos)
        {
            throw new NotSupportedException($"DuckDB's transactions are snapshots: the level [{level}] doesn't exist.");
        }

        Session session = connection.Session;
        session.RequireNoReader();
        if (session.Transaction is not null)
        {
            throw new InvalidOperationException("A transaction is open on this connection, begun by the program or by an appender: end it first.");
        }

        session.Run("begin transaction");
        return session.Transaction = new DuckDbTransaction(connection) { IsOfAppender = isOfAppender };
    }

    internal void Fail(DuckDbException cause) => _failure ??= cause;

    /// <summary>Rolls back unless committed.</summary>
    /// <param name="disposing">True when called by the program.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isOver)
        {
            Rollback();
        }

        base.Dispose(disposing);
    }

    private void RequireGoingOn()
    {
        if (_isOver)
        {
            throw new InvalidOperationException("The transaction is over: it was committed or rolled back.");
        }
    }

    private void End(string statement)
    {
        _isOver = true;
        _session.Transaction = null;
        _session.Run(statement);
    }
}
