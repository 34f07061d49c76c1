using System.Data.Common;
using System.Globalization;
using Evaluation.Warehouse.Opening;
using Evaluation.Warehouse.Schema;
using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>SQL Server 2019 and later: tables in the schema <c>evaluation</c>, facts in clustered columnstores, texts compared by code point, readers on snapshots.</summary>
internal sealed class SqlServerDialect : Dialect
{
    private const string Collation = "collate Latin1_General_100_BIN2";

    /// <inheritdoc/>
    public override string Code => "sqlserver";

    /// <inheritdoc/>
    internal override string Schema => "evaluation";

    /// <inheritdoc/>
    internal override DbConnection Open(WarehouseSettings settings, bool readOnly)
    {
        SqlConnection connection = new(SqlServerConnectionString.Complete(settings.Location));
        if (!BoundedOpening.TryOpen(connection))
        {
            throw SqlServerOpeningFaults.Silent(settings);
        }

        try
        {
            if (readOnly)
            {
                SqlServerSnapshots.Use(connection);
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    internal override bool TryHold(WarehouseSession session) => session.ScalarText<int>(
        """
        declare @outcome int
        exec @outcome = sp_getapplock @Resource = 'evaluation', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 0
        select @outcome
        """) >= 0;

    /// <inheritdoc/>
    internal override string Holder(WarehouseSession session) => SqlServerHolder.Of(session);

    /// <inheritdoc/>
    internal override EngineFault ExplainOpening(DbException fault, WarehouseSettings settings) => SqlServerOpeningFaults.Explain(fault, settings);

    /// <inheritdoc/>
    internal override string Adapt(string sql) => SqlServerNames.Adapt(sql);

    /// <summary>SqlClient 6.1 loses its place in a long answer that has a text without limit: it reads on over the heads of packets (TryReadChars).</summary>
    internal override int LongestText => 4000;

    /// <inheritdoc/>
    internal override bool FiltersAggregates => false;

    /// <inheritdoc/>
    internal override IReadOnlyList<string> Parts(WarehouseSession session, Table table, Column column)
    {
        // len() forgets the spaces that end a text.
        long longest = session.ScalarText<long>($"select cast(coalesce(max(len(concat({column.Name}, '.'))), 0) as bigint) from {table.Name}");
        return [.. Enumerable.Range(0, (int)(longest / LongestText) + 1).Select(part =>
            string.Create(CultureInfo.InvariantCulture, $"cast(substring({column.Name}, {(part * LongestText) + 1}, {LongestText}) as nvarchar({LongestText}))"))];
    }

    /// <inheritdoc/>
    internal override string TypeName(ColumnType type) => type switch
    {
        { Name: "timestamp" } => "datetime2(6)",
        { Name: "text", Size: 0 } => $"nvarchar(max) {Collation}",
        { Name: "text" } => string.Create(CultureInfo.InvariantCulture, $"nvarchar({type.Size}) {Collation}"),
        { Name: "decimal" } => string.Create(CultureInfo.InvariantCulture, $"decimal({type.Size},{type.Scale})"),
        _ => type.Name,
    };

    /// <inheritdoc/>
    internal override void Prepare(WarehouseSession session)
    {
        session.ExecuteText("if schema_id('evaluation') is null exec('create schema evaluation')");
        SqlServerSnapshots.TryAllow(session);
    }

    /// <inheritdoc/>
    internal override IEnumerable<string> CreateTable(Table table) =>
    [
        table.Kind switch
        {
            TableKind.Fact => $"create table {table.Name} ({Definitions(table)}, index {table.Name}_columnstore clustered columnstore)",
            TableKind.Staging => $"create table {table.Name} ({Definitions(table)})",
            _ => $"create table {table.Name} ({Definitions(table)}) with (data_compression = page)",
        },
    ];

    /// <inheritdoc/>
    internal override string AddColumn(Table table, Column column) => $"alter table {table.Name} add {column.Name} {TypeName(column.Type)} null";

    /// <inheritdoc/>
    internal override string RequireColumn(Table table, Column column) => $"alter table {table.Name} alter column {column.Name} {TypeName(column.Type)} not null";

    /// <inheritdoc/>
    internal override RowAppender OpenAppender(WarehouseSession session, Table table) =>
        new SqlServerRowAppender((SqlConnection)session.Connection, session.Transaction, table);

    /// <inheritdoc/>
    internal override EngineReport Describe(WarehouseSession session, WarehouseSettings settings) => SqlServerReport.Read(session);
}
