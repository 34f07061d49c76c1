using System.Data.Common;
using System.Globalization;
using Dapper;
using Evaluation.Warehouse.Opening;
using Evaluation.Warehouse.Schema;
using Npgsql;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>PostgreSQL 14 and later: tables in the schema <c>evaluation</c>, texts compared byte by byte, instants in UTC without a zone.</summary>
internal class PostgreSqlDialect : Dialect
{
    // Any number that no other program takes; the same in every version of ours.
    private const long WriterLock = 0x6576616C75617469;

    /// <inheritdoc/>
    public override string Code => "postgresql";

    /// <inheritdoc/>
    internal override string Schema => "evaluation";

    /// <inheritdoc/>
    internal override DbConnection Open(WarehouseSettings settings, bool readOnly)
    {
        NpgsqlConnection connection = new(PostgreSqlConnectionString.Complete(settings.Location, Schema, readOnly));
        if (!BoundedOpening.TryOpen(connection))
        {
            throw new NpgsqlException("Nothing was said in time", new TimeoutException());
        }

        try
        {
            NoticeDeparture(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    internal override Dialect Refine(DbConnection connection, WarehouseSettings settings) => Citus.IsPresent(connection, settings) ? new CitusDialect() : this;

    /// <inheritdoc/>
    internal override bool TryHold(WarehouseSession session) => session.ScalarText<bool>("select pg_try_advisory_lock(@writer)", new { writer = WriterLock });

    /// <inheritdoc/>
    internal override string Holder(WarehouseSession session) => session.ReadText<string>(
        """
        select concat(a.application_name, ', utilisateur ', a.usename, ', depuis ', coalesce(host(a.client_addr), 'la machine du serveur'), ', processus ', a.pid)
        from pg_locks as l join pg_stat_activity as a on a.pid = l.pid
        where l.locktype = 'advisory' and l.granted and l.database = (select oid from pg_database where datname = current_database())
          and ((l.classid::bigint << 32) | l.objid::bigint) = @writer
        """,
        new { writer = WriterLock }) is [string holder, ..] ? holder : "parti entre-temps";

    /// <inheritdoc/>
    internal override EngineFault ExplainOpening(DbException fault, WarehouseSettings settings) => PostgreSqlOpeningFaults.Explain(fault, settings);

    /// <inheritdoc/>
    internal override string TypeName(ColumnType type) => type.Name switch
    {
        "int" => "integer",
        "text" => "text collate \"C\"",
        "decimal" => string.Create(CultureInfo.InvariantCulture, $"numeric({type.Size},{type.Scale})"),
        string name => name,
    };

    /// <inheritdoc/>
    internal override void Prepare(WarehouseSession session)
    {
        if (session.ScalarText<long>("select count(*) from pg_namespace where nspname = 'evaluation'") == 0)
        {
            session.ExecuteText("create schema evaluation");
        }
    }

    /// <inheritdoc/>
    internal override void Finish(WarehouseSession session, IReadOnlyList<Table> tables) => PostgreSqlRoles.Give(session);

    /// <inheritdoc/>
    internal override IEnumerable<string> CreateTable(Table table)
    {
        yield return $"create {(table.Kind == TableKind.Staging ? "temp table" : "table")} {table.Name} ({Definitions(table)})";
        foreach ((string column, string method) in Indexes(table))
        {
            yield return $"create index {table.Name}_{column} on {table.Name} using {method} ({column})";
        }
    }

    /// <inheritdoc/>
    internal override string AddColumn(Table table, Column column) => $"alter table {table.Name} add column {column.Name} {TypeName(column.Type)}";

    /// <inheritdoc/>
    internal override string RequireColumn(Table table, Column column) => $"alter table {table.Name} alter column {column.Name} set not null";

    /// <summary>
    /// Of an empty table none are taken: known to be empty, it would be planned to be read again for each row of another, and a statement that fills it
    /// from what it does not hold yet would read all it wrote so far each time.
    /// </summary>
    internal override void Analyze(WarehouseSession session, string table)
    {
        if (session.ScalarText<bool>($"select exists (select 1 from {table})"))
        {
            session.ExecuteText($"analyze {table}");
        }
    }

    /// <summary>Who may read may make tables of its own unless the administrator took that right away; a standby has none.</summary>
    internal override bool KeepsTables(WarehouseSession session) =>
        session.ScalarText<bool>("select has_database_privilege(current_database(), 'temporary') and not pg_is_in_recovery()");

    /// <summary>A transaction that may only read makes no table, not even its own.</summary>
    internal override void OfItsOwn(WarehouseSession session, string sql, object? parameters)
    {
        if (session.Transaction is not null)
        {
            base.OfItsOwn(session, sql, parameters);
            return;
        }

        session.InTransaction(() =>
        {
            session.ExecuteText("set transaction read write");
            base.OfItsOwn(session, sql, parameters);
        });
    }

    /// <inheritdoc/>
    internal override RowAppender OpenAppender(WarehouseSession session, Table table) =>
        new PostgreSqlRowAppender((NpgsqlConnection)session.Connection, session.Transaction, table);

    /// <inheritdoc/>
    internal override EngineReport Describe(WarehouseSession session, WarehouseSettings settings) => PostgreSqlReport.Read(session);

    // A program killed while the server works for it is noticed at once, and its lock goes; a server that can't watch refuses, and notices at the end.
    private static void NoticeDeparture(NpgsqlConnection connection)
    {
        try
        {
            _ = connection.ExecuteScalar("select set_config('client_connection_check_interval', '1s', false)");
        }
        catch (PostgresException)
        {
            // Then the lock goes when the statement ends.
        }
    }

    // Rows come nearly in the order of days; who lies in whom is looked up both ways.
    private static IEnumerable<(string Column, string Method)> Indexes(Table table) => table switch
    {
        { Kind: TableKind.Staging } => [],
        { Name: "bridge_territory" } => [("territory_key", "btree"), ("ancestor_key", "btree")],
        _ when table.Columns.Any(column => column.Name == "date_key") && table.Kind != TableKind.Dimension => [("date_key", "brin")],
        _ => [],
    };
}
