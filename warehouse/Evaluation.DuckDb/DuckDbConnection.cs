using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Opening;

namespace Evaluation.DuckDb;

/// <summary>A connection to a DuckDB database, in a file or in memory. For one thread at a time, save <see cref="DuckDbCommand.Cancel"/>.</summary>
/// <remarks>Connections of one process to one file share the database and must ask for the same settings. Another process can't open the file meanwhile, unless all only read.</remarks>
public sealed class DuckDbConnection : DbConnection
{
    private DuckDbConnectionStringBuilder _parts = new();
    private DatabaseFile? _file;
    private Session? _session;

    /// <summary>A connection to a database of its own in memory, until a connection string is given.</summary>
    public DuckDbConnection()
    {
    }

    /// <summary>A connection, to be opened.</summary>
    /// <param name="connectionString">See <see cref="DuckDbConnectionStringBuilder"/>; for example <c>Data Source=warehouse.duckdb;Memory Limit=2GB</c>.</param>
    public DuckDbConnection(string connectionString) => ConnectionString = connectionString;

    /// <summary>See <see cref="DuckDbConnectionStringBuilder"/>.</summary>
    [AllowNull]
    public override string ConnectionString
    {
        get => _parts.ConnectionString;
        set
        {
            if (_session is not null)
            {
                throw new InvalidOperationException("The connection string can't change while the connection is open.");
            }

            _parts = new DuckDbConnectionStringBuilder(value ?? "");
        }
    }

    /// <summary>The data source: DuckDB names a database after its file.</summary>
    public override string Database => DataSource;

    /// <summary>Path of the file, or <c>:memory:</c>.</summary>
    public override string DataSource => _parts.DataSource;

    /// <summary>Version of the engine, as in <c>v1.5.5</c>.</summary>
    public override string ServerVersion => NativeText.Borrowed(NativeMethods.duckdb_library_version()) ?? "";

    /// <summary>Open or closed.</summary>
    public override ConnectionState State => _session is null ? ConnectionState.Closed : ConnectionState.Open;

    /// <inheritdoc/>
    protected override DbProviderFactory DbProviderFactory => DuckDbProviderFactory.Instance;

    internal Session Session => _session ?? throw new InvalidOperationException("The connection is not open.");

    internal bool IsReadOnly => _parts.AccessMode == DuckDbAccessMode.ReadOnly;

    internal Session? SessionIfOpen => _session;

    /// <summary>Opens the database, creating its file where it is missing and may be written.</summary>
    /// <exception cref="DuckDbException">The file can't be opened; <see cref="DuckDbException.Kind"/> says why.</exception>
    public override void Open()
    {
        if (_session is not null)
        {
            throw new InvalidOperationException("The connection is already open.");
        }

        DatabaseFile file = DatabaseFile.Of(_parts.DataSource);
        _session = file.Open(OpenSession);
        _file = file;
        OnStateChange(new StateChangeEventArgs(ConnectionState.Closed, ConnectionState.Open));
    }

    /// <summary>Closes the reader, drops the appender and rolls back the transaction still open; the file is free once its last connection is closed.</summary>
    public override void Close()
    {
        if (_session is not Session closing || _file is null)
        {
            return;
        }

        try
        {
            closing.EndWork();
        }
        finally
        {
            _file.Close(this, () =>
            {
                _session = null;
                closing.Dispose();
            });
        }

        OnStateChange(new StateChangeEventArgs(ConnectionState.Open, ConnectionState.Closed));
    }

    /// <summary>Not possible: another database is another connection.</summary>
    /// <param name="databaseName">Not used.</param>
    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException("A DuckDB connection stays with its database: open another connection.");

    /// <summary>A command on this connection.</summary>
    /// <returns>The command, without text.</returns>
    public new DuckDbCommand CreateCommand() => new() { Connection = this };

    /// <summary>Begins a transaction: it sees the database as it was at its first statement.</summary>
    /// <returns>The transaction, rolled back on dispose unless committed.</returns>
    public new DuckDbTransaction BeginTransaction() => BeginTransaction(IsolationLevel.Unspecified);

    /// <summary>Begins a transaction.</summary>
    /// <param name="isolationLevel">Any up to snapshot, which is what DuckDB gives.</param>
    /// <returns>The transaction, rolled back on dispose unless committed.</returns>
    public new DuckDbTransaction BeginTransaction(IsolationLevel isolationLevel) => DuckDbTransaction.Begin(this, isolationLevel);

    /// <summary>Opens a bulk appender. Outside a transaction, its rows are committed together by <see cref="DuckDbAppender.Complete"/>.</summary>
    /// <param name="table">The table, alone or as <c>schema.table</c>.</param>
    /// <param name="columns">The columns filled, in the order of the values; all of the table's where empty. The others take their default.</param>
    /// <returns>The appender; disposed without <see cref="DuckDbAppender.Complete"/>, it writes nothing.</returns>
    public DuckDbAppender CreateAppender(string table, params IReadOnlyList<string> columns) => DuckDbAppender.Open(this, table, columns);

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand() => CreateCommand();

    /// <inheritdoc/>
    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => BeginTransaction(isolationLevel);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    private Session OpenSession(bool leavesCheckpoints)
    {
        DatabaseHandle database = DatabaseOpening.Open(_parts);
        try
        {
            return new Session(database, _parts.TimeZone, leavesCheckpoints);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }
}
