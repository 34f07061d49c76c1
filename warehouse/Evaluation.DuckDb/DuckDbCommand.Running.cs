using System.Data;
using System.Data.Common;
using Evaluation.DuckDb.Opening;
using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb;

/// <summary>This part: running the command.</summary>
public sealed partial class DuckDbCommand
{
    private CancellationToken _asked;

    /// <summary>Runs every statement.</summary>
    /// <returns>Rows changed by all of them; -1 where none changes rows.</returns>
    public override int ExecuteNonQuery()
    {
        using DuckDbDataReader reader = ExecuteReader();
        while (reader.NextResult())
        {
            // Rows that nobody asked for are left unread.
        }

        return reader.RecordsAffected;
    }

    /// <summary>Runs every statement.</summary>
    /// <returns>The first value of the first row; null where there is no row.</returns>
    public override object? ExecuteScalar()
    {
        using DuckDbDataReader reader = ExecuteReader();
        return reader.Read() && reader.FieldCount > 0 ? reader.GetValue(0) : null;
    }

    /// <summary>Runs the statements up to the first that gives rows; the reader runs the others.</summary>
    /// <returns>The rows, streamed.</returns>
    public new DuckDbDataReader ExecuteReader() => ExecuteReader(CommandBehavior.Default);

    /// <summary>Runs the statements up to the first that gives rows; the reader runs the others.</summary>
    /// <param name="behavior">Closing the connection with the reader is honoured; reading the schema alone is not possible.</param>
    /// <returns>The rows, streamed.</returns>
    public new DuckDbDataReader ExecuteReader(CommandBehavior behavior)
    {
        if (behavior.HasFlag(CommandBehavior.SchemaOnly))
        {
            throw new NotSupportedException("DuckDB can't describe the rows of a command without running it: add a condition that is never true.");
        }

        Session session = RequireSession();
        session.RequireNoReader();
        Execution run = session.BeginExecution(CommandTimeout);
        _execution = run;
        try
        {
            CancelIfAsked(run);
            StatementList list = run.Guarded(() => CurrentStatements(session));
            return DuckDbDataReader.Start(this, session, run, list, behavior);
        }
        catch
        {
            EndRun(run);
            throw;
        }
    }

    /// <inheritdoc/>
    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => Cancellable(ExecuteNonQuery, cancellationToken);

    /// <inheritdoc/>
    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken) => Cancellable(ExecuteScalar, cancellationToken);

    internal void EndRun(Execution run)
    {
        run.Dispose();
        _execution = null;
    }

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => ExecuteReader(behavior);

    /// <inheritdoc/>
    protected override Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken) =>
        Cancellable<DbDataReader>(() => ExecuteReader(behavior), cancellationToken);

    /// <summary>The engine is in the process and nothing awaits: the call runs here, stopped by the token.</summary>
    private Task<T> Cancellable<T>(Func<T> run, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        _asked = cancellationToken;
        using CancellationTokenRegistration registration = cancellationToken.Register(Cancel);
        try
        {
            return Task.FromResult(run());
        }
        catch (DuckDbException failure) when (failure.Kind == DuckDbErrorKind.Interrupted && cancellationToken.IsCancellationRequested)
        {
            return Task.FromException<T>(new OperationCanceledException(failure.Message, failure, cancellationToken));
        }
        catch (Exception failure)
        {
            return Task.FromException<T>(failure);
        }
        finally
        {
            _asked = default;
        }
    }

    /// <summary>A token cancelled before the run existed found nothing to stop.</summary>
    private void CancelIfAsked(Execution run)
    {
        if (_asked.IsCancellationRequested)
        {
            run.Cancel();
        }
    }
}
