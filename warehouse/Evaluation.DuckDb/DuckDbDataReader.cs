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
    private readonly DuckDbCommand _command;
    private readonly Session _session;
    private readonly Execution _execution;
    private readonly StatementList _statements;
    private readonly CommandBehavior _behavior;
    private RowStream? _rows;
    private int _nextStatement;
    private int _recordsAffected = -1;
    private bool _isClosed;

    private DuckDbDataReader(DuckDbCommand command, Session session, Execution execution, StatementList statements, CommandBehavior behavior)
    {
        _command = command;
        _session = session;
        _execution = execution;
        _statements = statements;
        _behavior = behavior;
    }

    /// <summary>Always 0: rows are not nested.</summary>
    public override int Depth => 0;

    /// <summary>Columns of the rows under way; 0 where no statement gave rows.</summary>
    public override int FieldCount => _rows?.Columns.Length ?? 0;

    /// <inheritdoc/>
    public override bool HasRows => _rows?.HasRows ?? false;

    /// <inheritdoc/>
    public override bool IsClosed => _isClosed;

    /// <summary>Rows changed by the statements run so far; -1 where none changes rows.</summary>
    public override int RecordsAffected => _recordsAffected;

    /// <summary>Moves to the next row.</summary>
    /// <returns>False after the last.</returns>
    public override bool Read()
    {
        RequireOpen();
        return _rows is not null && _rows.Read();
    }

    /// <inheritdoc/>
    public override Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<bool>(cancellationToken);
        }

        if (_rows is { HasNextInChunk: true })
        {
            return Task.FromResult(Read());
        }

        using CancellationTokenRegistration registration = cancellationToken.Register(_execution.Cancel);
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
        while (_nextStatement < _statements.Count)
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
        if (_isClosed)
        {
            return;
        }

        try
        {
            while (!_execution.IsOver && NextResult())
            {
                // Rows that nobody asked for are left unread.
            }
        }
        finally
        {
            Abandon();
            if (_behavior.HasFlag(CommandBehavior.CloseConnection))
            {
                _command.Connection?.Close();
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

    internal bool IsOf(DuckDbCommand other) => _command == other;

    /// <summary>Closes without running what is left.</summary>
    internal void Abandon()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        CloseRows();
        _session.Reader = null;
        _command.EndRun(_execution);
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
        _rows?.Dispose();
        _rows = null;
    }

    private void RequireOpen()
    {
        if (_isClosed)
        {
            throw new InvalidOperationException("The reader is closed.");
        }
    }
}
