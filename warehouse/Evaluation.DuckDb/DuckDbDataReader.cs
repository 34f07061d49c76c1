using System.Collections;
using System.Data;
using System.Data.Common;
using Evaluation.DuckDb.Opening;
using Evaluation.DuckDb.Reading;
using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb;

/// <summary>The rows of a command, streamed: memory stays flat however many there are. Closing it runs the statements not yet reached.</summary>
public sealed partial class DuckDbDataReader : DbDataReader
{
    private readonly DuckDbCommand command;
    private readonly Session session;
    private readonly Execution execution;
    private readonly StatementList statements;
    private readonly CommandBehavior behavior;
    private RowStream? rows;
    private int nextStatement;
    private int recordsAffected = -1;
    private bool isClosed;

    private DuckDbDataReader(DuckDbCommand command, Session session, Execution execution, StatementList statements, CommandBehavior behavior)
    {
        this.command = command;
        this.session = session;
        this.execution = execution;
        this.statements = statements;
        this.behavior = behavior;
    }

    /// <summary>Always 0: rows are not nested.</summary>
    public override int Depth => 0;

    /// <summary>Columns of the rows under way; 0 where no statement gave rows.</summary>
    public override int FieldCount => rows?.Columns.Length ?? 0;

    /// <inheritdoc/>
    public override bool HasRows => rows?.HasRows ?? false;

    /// <inheritdoc/>
    public override bool IsClosed => isClosed;

    /// <summary>Rows changed by the statements run so far; -1 where none changes rows.</summary>
    public override int RecordsAffected => recordsAffected;

    /// <summary>Moves to the next row.</summary>
    /// <returns>False after the last.</returns>
    public override bool Read()
    {
        RequireOpen();
        return rows is not null && rows.Read();
    }

    /// <inheritdoc/>
    public override Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<bool>(cancellationToken);
        }

        if (rows is { HasNextInChunk: true })
        {
            return Task.FromResult(Read());
        }

        using CancellationTokenRegistration registration = cancellationToken.Register(execution.Cancel);
        try
        {
            return Task.FromResult(Read());
        }
        catch (DuckDbException failure) when (failure.Kind == DuckDbErrorKind.Interrupted && cancellationToken.IsCancellationRequested)
        {
            return Task.FromException<bool>(new OperationCanceledException(failure.Message, failure, cancellationToken));
        }
    }

    /// <summary>Runs the statements up to the next that gives rows.</summary>
    /// <returns>False where none is left that does.</returns>
    public override bool NextResult()
    {
        RequireOpen();
        CloseRows();
        while (nextStatement < statements.Count)
        {
            if (RunNext())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Runs the statements not yet reached, unless one failed or was stopped, and frees the connection for another command.</summary>
    public override void Close()
    {
        if (isClosed)
        {
            return;
        }

        try
        {
            while (!execution.IsOver && NextResult())
            {
                // Rows that nobody asked for are left unread.
            }
        }
        finally
        {
            Abandon();
            if (behavior.HasFlag(CommandBehavior.CloseConnection))
            {
                command.Connection?.Close();
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    /// <summary>Runs the first statements of a command.</summary>
    internal static DuckDbDataReader Start(DuckDbCommand command, Session session, Execution execution, StatementList statements, CommandBehavior behavior)
    {
        DuckDbDataReader reader = new(command, session, execution, statements, behavior);
        session.Reader = reader;
        try
        {
            _ = reader.NextResult();
            return reader;
        }
        catch
        {
            reader.Abandon();
            throw;
        }
    }

    internal bool IsOf(DuckDbCommand other) => command == other;

    /// <summary>Closes without running what is left.</summary>
    internal void Abandon()
    {
        if (isClosed)
        {
            return;
        }

        isClosed = true;
        CloseRows();
        session.Reader = null;
        command.EndRun(execution);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    private void CloseRows()
    {
        rows?.Dispose();
        rows = null;
    }

    private void RequireOpen()
    {
        if (isClosed)
        {
            throw new InvalidOperationException("The reader is closed.");
        }
    }
}
