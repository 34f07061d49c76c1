using System.Data;
using System.Data.Common;
using System.Reflection;
using Dapper;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Schema;
using Evaluation.Warehouse.Sql;

namespace Evaluation.Warehouse;

/// <summary>
/// An open connection to the warehouse that speaks its engine's dialect: statements are given in the portable words of <c>databases.md</c>,
/// run inside the transaction there is. One statement at a time; not for several threads.
/// </summary>
public sealed class WarehouseSession : IDisposable
{
    private bool? _keepsTables;

    static WarehouseSession()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.RemoveTypeMap(typeof(DateTime));
        SqlMapper.RemoveTypeMap(typeof(DateTime?));
        SqlMapper.AddTypeHandler(new UtcInstant());
    }

    internal WarehouseSession(DbConnection connection, Dialect dialect)
    {
        Connection = connection;
        Dialect = dialect;
    }

    /// <summary>The connection, for the dialect and for a question typed by a person.</summary>
    public DbConnection Connection { get; }

    /// <summary>The engine's own words.</summary>
    public Dialect Dialect { get; }

    /// <summary>The transaction under way.</summary>
    internal DbTransaction? Transaction { get; private set; }

    /// <summary>Rows of the query <c>Sql/{name}.sql</c>; columns match the record's parameters, underscores aside.</summary>
    public IReadOnlyList<T> Read<T>(string name, object? parameters = null) => ReadText<T>(Text(name), parameters);

    /// <summary>The only value of the query <c>Sql/{name}.sql</c>.</summary>
    public T? Scalar<T>(string name, object? parameters = null) => ScalarText<T>(Text(name), parameters);

    /// <summary>Runs the statement <c>Sql/{name}.sql</c> and returns the number of rows it touched.</summary>
    public long Execute(string name, object? parameters = null) => ExecuteText(Text(name), parameters);

    /// <summary>Streams the rows of the query <c>Sql/{name}.sql</c>, which are too many to hold.</summary>
    public IDataReader Stream(string name, object? parameters = null) => StreamText(Text(name), parameters);

    /// <summary>Key of the last load, all of whose rows can be read; 0 before the first.</summary>
    public int LatestLoad()
    {
        int load = Scalar<int>("journal/latest-load");
        Dialect.AwaitPublished(this);
        return load;
    }

    /// <summary>Rows of a composed query.</summary>
    public IReadOnlyList<T> ReadText<T>(string sql, object? parameters = null) => [.. Run(() => Connection.Query<T>(Command(sql, parameters)))];

    /// <summary>The only value of a composed query.</summary>
    public T? ScalarText<T>(string sql, object? parameters = null) => Run(() => Connection.ExecuteScalar<T>(Command(sql, parameters)));

    /// <summary>Runs a composed statement and returns the number of rows it touched.</summary>
    public long ExecuteText(string sql, object? parameters = null) => Run(() => Connection.Execute(Command(sql, parameters)));

    /// <summary>Whether the session may make tables for itself, at little cost.</summary>
    public bool KeepsTables => _keepsTables ??= Dialect.KeepsTables(this);

    /// <summary>Whether <c>count(*) filter (where …)</c> may be written.</summary>
    public bool FiltersAggregates => Dialect.FiltersAggregates;

    /// <summary>Keeps the rows of a composed query in a table of the session's own.</summary>
    public void KeepTable(string name, string sql, object? parameters = null) => Dialect.KeepTable(this, name, sql, parameters);

    /// <summary>Drops a table of the session's own.</summary>
    public void DropTable(string name) => Dialect.DropTable(this, name);

    /// <summary>Streams the rows of a composed query.</summary>
    public IDataReader StreamText(string sql, object? parameters = null) => Run(() => Connection.ExecuteReader(Command(sql, parameters)));

    /// <summary>Streams the rows of a composed query whose columns are all whole numbers.</summary>
    public NumberRows StreamNumbers(string sql, object? parameters = null) => new(StreamText(sql, parameters), Dialect);

    /// <summary>The text of the statement <c>Sql/{name}.sql</c> that an assembly embeds, or of this engine's own way to write it.</summary>
    public string Text(string name, Assembly? assembly = null) => SqlText.Load(assembly ?? typeof(SqlText).Assembly, name, Dialect.Code);

    /// <summary>Where the engine runs a composed query, where it has several places to; empty otherwise.</summary>
    public IReadOnlyList<string> Plan(string sql, object? parameters = null) => Dialect.Plan(this, sql, parameters);

    /// <summary>Sends rows into a table of the dictionary, all its columns in order.</summary>
    public RowAppender OpenAppender(string table) => Dialect.OpenAppender(this, StarDictionary.Current[table]);

    /// <inheritdoc/>
    public void Dispose() => Connection.Dispose();

    /// <summary>Begins the transaction that all statements run in, until <see cref="Commit"/> or <see cref="Abandon"/>.</summary>
    internal void Begin() => Transaction = Run(Connection.BeginTransaction);

    /// <summary>Keeps what the transaction wrote.</summary>
    internal void Commit() => Run(() =>
    {
        Dialect.BeforeCommit(this);
        Transaction!.Commit();
        Abandon();
        return 0;
    });

    /// <summary>Forgets what the transaction wrote, unless it was committed.</summary>
    internal void Abandon()
    {
        Transaction?.Dispose();
        Transaction = null;
    }

    /// <summary>Runs some work in a transaction of its own: all of it is kept, or nothing.</summary>
    internal void InTransaction(Action work)
    {
        Begin();
        try
        {
            work();
            Commit();
        }
        finally
        {
            Abandon();
        }
    }

    private CommandDefinition Command(string sql, object? parameters) => new(Dialect.Adapt(sql), parameters, Transaction);

    // A driver whose server went away tells it once; asked again, it says that the connection is closed in an error that is none of a database.
    private T Run<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException fault)
        {
            throw EngineFaults.ToFault(fault);
        }
        catch (InvalidOperationException fault) when (Connection.State is not ConnectionState.Open)
        {
            throw new WarehouseFault("La liaison avec l'entrepôt est perdue. Rien de ce qui était en cours n'est gardé\u00a0; recommencez.", fault, EngineFaultKind.ConnectionLost);
        }
    }
}
