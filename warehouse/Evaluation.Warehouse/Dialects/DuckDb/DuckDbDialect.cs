using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Evaluation.DuckDb;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Dialects.DuckDb;

/// <summary>DuckDB: a file opened inside the program. Whoever has it open to write holds it; the engine itself locks the file.</summary>
internal sealed class DuckDbDialect : Dialect
{
    /// <inheritdoc/>
    public override string Code => "duckdb";

    /// <inheritdoc/>
    internal override string Schema => "main";

    /// <inheritdoc/>
    internal override DbConnection Open(WarehouseSettings settings, bool readOnly)
    {
        DuckDbConnection connection = new(ConnectionString(settings, readOnly));
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    internal override bool KeepsTables(WarehouseSession session) => true;

    /// <inheritdoc/>
    internal override int? ReadNumbers(IDataReader rows, Span<long> values) => ((DuckDbDataReader)((IWrappedDataReader)rows).Reader).ReadInt64s(values);

    /// <inheritdoc/>
    internal override bool TryHold(WarehouseSession session) => true;

    /// <inheritdoc/>
    internal override string Holder(WarehouseSession session) => string.Empty;

    /// <inheritdoc/>
    internal override EngineFault ExplainOpening(DbException fault, WarehouseSettings settings) => DuckDbFaults.ExplainOpening((DuckDbException)fault, settings);

    /// <inheritdoc/>
    internal override string TypeName(ColumnType type) => type.Name switch
    {
        "int" => "integer",
        "text" => "varchar",
        "decimal" => string.Create(CultureInfo.InvariantCulture, $"decimal({type.Size},{type.Scale})"),
        string name => name,
    };

    /// <inheritdoc/>
    internal override IEnumerable<string> CreateTable(Table table) =>
        [$"create {(table.Kind == TableKind.Staging ? "temp table" : "table")} {table.Name} ({Definitions(table)})"];

    /// <inheritdoc/>
    internal override string AddColumn(Table table, Column column) => $"alter table {table.Name} add column {column.Name} {TypeName(column.Type)}";

    /// <inheritdoc/>
    internal override string RequireColumn(Table table, Column column) => $"alter table {table.Name} alter column {column.Name} set not null";

    /// <inheritdoc/>
    internal override RowAppender OpenAppender(WarehouseSession session, Table table) =>
        new DuckDbRowAppender(() => ((DuckDbConnection)session.Connection).CreateAppender(table.Name, columns: [.. table.Columns.Select(column => column.Name)]), table);

    /// <inheritdoc/>
    internal override EngineReport Describe(WarehouseSession session, WarehouseSettings settings) => new(
        $"DuckDB {session.Connection.ExecuteScalar<string>("select version()")}",
        settings.Location,
        "fichier ouvert en écriture",
        "sans objet : le fichier est ouvert par le programme lui-même ; chiffrez le disque",
        []);

    // One who only reads has no business with any file but the warehouse: no COPY, no ATTACH, no read_csv.
    private static string ConnectionString(WarehouseSettings settings, bool readOnly) => new DuckDbConnectionStringBuilder
    {
        DataSource = settings.Location,
        AccessMode = readOnly ? DuckDbAccessMode.ReadOnly : DuckDbAccessMode.ReadWrite,
        MemoryLimit = $"{settings.MemoryMegabytes}MB",
        Threads = settings.Threads,
        ["preserve_insertion_order"] = "false",
        ["enable_external_access"] = readOnly ? "false" : "true",
    }.ConnectionString;
}
