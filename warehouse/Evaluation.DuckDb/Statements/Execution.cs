using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Opening;

namespace Evaluation.DuckDb.Statements;

/// <summary>One run of a command on its connection: what can be stopped from another thread, and what an error is reported to.</summary>
internal sealed class Execution : IDisposable
{
    private readonly Session _session;
    private readonly int _limitSeconds;
    private readonly Timer? _limit;
    private volatile StopReason _stop;
    private bool _hasFailed;

    public Execution(Session session, int limitSeconds)
    {
        _session = session;
        _limitSeconds = limitSeconds;
        _limit = limitSeconds > 0 ? new Timer(static state => ((Execution)state!).Stop(StopReason.TimedOut), this, Timeout.Infinite, Timeout.Infinite) : null;
    }

    /// <summary>True once an error was thrown, or a cancellation asked: the rest of the statements is not run.</summary>
    public bool IsOver => _hasFailed || _stop == StopReason.Cancelled;

    public void Cancel() => Stop(StopReason.Cancelled);

    /// <summary>Starts a statement and runs it up to its first rows. A stop asked before the engine starts is seen after it: starting forgets earlier interrupts.</summary>
    public ResultHandle Run(PreparedStatement statement) => Guarded(() =>
    {
        NativeState started = NativeMethods.duckdb_pending_prepared_streaming(statement.Handle, out PendingResultHandle pending);
        using (pending)
        {
            if (started != NativeState.Success)
            {
                throw Failure(NativeText.Borrowed(NativeMethods.duckdb_pending_error(pending)));
            }

            if (_stop != StopReason.None)
            {
                throw Failure("INTERRUPT Error: Interrupted!");
            }

            return Finish(pending);
        }
    });

    /// <summary>The next chunk of rows, or null after the last.</summary>
    public DataChunkHandle? Fetch(ResultHandle result) => Guarded<DataChunkHandle?>(() =>
    {
        DataChunkHandle chunk = NativeMethods.duckdb_fetch_chunk(result.Value);
        if (!chunk.IsInvalid)
        {
            return chunk;
        }

        chunk.Dispose();
        return NativeText.Borrowed(NativeMethods.duckdb_result_error(result)) is string error ? throw Failure(error) : null;
    });

    /// <summary>Compiles or parses: an error there counts as the execution's.</summary>
    public T Guarded<T>(Func<T> step)
    {
        _limit?.Change(_limitSeconds * 1000L, Timeout.Infinite);
        try
        {
            return step();
        }
        catch (DuckDbException failure)
        {
            _hasFailed = true;
            _session.NoteFailure(failure);
            throw;
        }
        finally
        {
            _limit?.Change(Timeout.Infinite, Timeout.Infinite);
        }
    }

    public void Dispose()
    {
        _limit?.Dispose();
        _session.EndExecution(this);
    }

    private ResultHandle Finish(PendingResultHandle pending)
    {
        ResultHandle result = new();
        if (NativeMethods.duckdb_execute_pending(pending, result) == NativeState.Success)
        {
            return result;
        }

        string? error = NativeText.Borrowed(NativeMethods.duckdb_result_error(result));
        result.Dispose();
        throw Failure(error);
    }

    private void Stop(StopReason reason)
    {
        _stop = reason;
        _session.Interrupt(this);
    }

    private DuckDbException Failure(string? message)
    {
        DuckDbException failure = DuckDbException.FromEngine(message);
        return failure.Kind == DuckDbErrorKind.Interrupted && _stop == StopReason.TimedOut
            ? new DuckDbException(DuckDbErrorKind.Interrupted, $"The command was stopped at its time limit of {_limitSeconds} s.", failure)
            : failure;
    }
}
