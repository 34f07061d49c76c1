using System.Globalization;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Dialects;

/// <summary>What only DuckDB knows: how it names types and creates tables.</summary>
internal static class DuckDbDialect
{
    /// <summary>The engine's name of a type.</summary>
    internal static string TypeName(ColumnType type) => type.Name switch
    {
        "int" => "integer",
        "text" => "varchar",
        "decimal" => string.Create(CultureInfo.InvariantCulture, $"decimal({type.Size},{type.Scale})"),
        string name => name,
    };

    /// <summary>The statement that creates a table; a staging table lives as long as the session.</summary>
    internal static string CreateTable(Table table) =>
        $"create {(table.Kind == TableKind.Staging ? "temp table if not exists" : "table")} {table.Name} ({string.Join(", ", table.Columns.Select(Definition))})";

    /// <summary>The statement that adds a column to a table made by an earlier version.</summary>
    internal static string AddColumn(Table table, Column column) =>
        $"alter table {table.Name} add column {column.Name} {TypeName(column.Type)}";

    /// <summary>The query that reads the rows of a table held true, all columns in the dictionary's order.</summary>
    internal static string OpenRows(Table table) =>
        $"select {string.Join(", ", table.Columns.Select(column => column.Name))} from {table.Name} where recorded_to = 2147483647";

    /// <summary>The statement that closes the rows whose key stands in <c>staging_closing</c>. Parameter: load.</summary>
    internal static string CloseRows(Table table) =>
        $"update {table.Name} set recorded_to = @load from staging_closing as c where {table.Name}.{table.Columns[0].Name} = c.row_key and {table.Name}.recorded_to = 2147483647";

    /// <summary>The query for the highest key of a table whose first column is its key.</summary>
    internal static string LastKey(Table table) =>
        $"select cast(coalesce(max({table.Columns[0].Name}), 0) as bigint) from {table.Name}";

    /// <summary>The statement that empties a staging table, made anew.</summary>
    internal static string DropTable(Table table) => $"drop table if exists {table.Name}";

    private static string Definition(Column column) =>
        $"{column.Name} {TypeName(column.Type)}{(column.Nullable ? string.Empty : " not null")}";
}
