using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb.Opening;

/// <summary>What an open connection holds: the engine's handles, and the one transaction, reader and execution it may have, its appenders.</summary>
internal sealed class Session : IDisposable
{
    private readonly Lock _gate = new();
    private readonly DatabaseHandle _database;
    private Execution? _running;

    public Session(DatabaseHandle database, string timeZone, bool leavesCheckpoints)
    {
        _database = database;
        if (NativeMethods.duckdb_connect(database, out ConnectionHandle handle) != NativeState.Success)
        {
            throw DuckDbException.FromEngine("The engine refuses a connection to the open database.");
        }

        Handle = handle;
        Statements = new SessionStatements(handle);
        Run($"set timezone = '{timeZone.Replace("'", "''", StringComparison.Ordinal)}'");
        if (leavesCheckpoints)
        {
            Run("pragma disable_checkpoint_on_shutdown");
            Run("set checkpoint_threshold = '1000TB'");
        }
    }

    public ConnectionHandle Handle { get; }

    public SessionStatements Statements { get; }

    public DuckDbTransaction? Transaction { get; set; }

    public DuckDbDataReader? Reader { get; set; }

    /// <summary>The appenders open, in the order they were opened.</summary>
    public List<DuckDbAppender> Appenders { get; } = [];

    /// <summary>Runs a statement without parameters or rows, apart from any command.</summary>
    public void Run(string statement)
    {
        using ResultHandle result = new();
        if (NativeMethods.duckdb_query(Handle, statement, result) != NativeState.Success)
        {
            throw DuckDbException.FromEngine(NativeText.Borrowed(NativeMethods.duckdb_result_error(result)));
        }
    }

    /// <summary>Any error inside a transaction fails it: the engine aborts it on most, and then lies at its commit.</summary>
    public void NoteFailure(DuckDbException failure) => Transaction?.Fail(failure);

    /// <summary>Another statement, or a flush of an appender, would end the rows a reader is still reading.</summary>
    public void RequireNoReader()
    {
        if (Reader is not null)
        {
            throw new InvalidOperationException("A reader is open on this connection: close it first, or use a second connection.");
        }
    }

    /// <summary>An appender left open would write its rows after the transaction, on its own.</summary>
    public void DropAppenders()
    {
        foreach (DuckDbAppender appender in Appenders.ToArray())
        {
            appender.Dispose();
        }
    }

    public Execution BeginExecution(int limitSeconds)
    {
        Execution execution = new(this, limitSeconds);
        lock (_gate)
        {
            _running = execution;
        }

        return execution;
    }

    public void EndExecution(Execution execution)
    {
        lock (_gate)
        {
            _running = _running == execution ? null : _running;
        }
    }

    /// <summary>Stops the engine if it is this execution that runs.</summary>
    public void Interrupt(Execution execution)
    {
        lock (_gate)
        {
            if (_running == execution)
            {
                NativeMethods.duckdb_interrupt(Handle);
            }
        }
    }

    /// <summary>Gives up what is under way: the reader, the appenders, the transaction.</summary>
    public void EndWork()
    {
        Reader?.Abandon();
        DropAppenders();
        Transaction?.Dispose();
    }

    /// <summary>Everything that holds the database is given back here, so that the file is free at once.</summary>
    public void Dispose()
    {
        Statements.Dispose();
        lock (_gate)
        {
            _running = null;
        }

        Handle.Dispose();
        _database.Dispose();
    }
}
