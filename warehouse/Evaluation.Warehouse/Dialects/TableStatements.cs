using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Dialects;

/// <summary>Statements about any table of the dictionary, in words that every engine understands.</summary>
internal static class TableStatements
{
    /// <summary>The query that reads all rows of a table, all columns in the dictionary's order.</summary>
    internal static string AllRows(Table table) => AllRows(table, table.Columns.Select(column => column.Name));

    /// <summary>The query that reads all rows of a table, in other words for its columns.</summary>
    internal static string AllRows(Table table, IEnumerable<string> columns) => $"select {string.Join(", ", columns)} from {table.Name}";

    /// <summary>The query that reads the rows of a table of loads up to one. Parameter: load.</summary>
    internal static string RowsUpToLoad(Table table) => $"{AllRows(table)} where load_key <= @load";

    /// <summary>The query that counts the rows of a table.</summary>
    internal static string Count(Table table) => $"select cast(count(*) as bigint) as row_count from {table.Name}";

    /// <summary>The statement that removes all rows of a table.</summary>
    internal static string Empty(Table table) => $"delete from {table.Name}";

    /// <summary>The query that reads the rows of a table held true, all columns in the dictionary's order.</summary>
    internal static string OpenRows(Table table) => $"select {ColumnNames(table)} from {table.Name} where recorded_to = 2147483647";

    /// <summary>The statement that closes the rows whose key stands in <c>staging_closing</c>. Parameter: load.</summary>
    internal static string CloseRows(Table table) =>
        $"update {table.Name} set recorded_to = @load where recorded_to = 2147483647 and {table.Columns[0].Name} in (select row_key from staging_closing)";

    /// <summary>The query for the highest key of a table whose first column is its key.</summary>
    internal static string LastKey(Table table) => $"select cast(coalesce(max({table.Columns[0].Name}), 0) as bigint) as last_key from {table.Name}";

    /// <summary>The statement that removes a staging table, to be made anew.</summary>
    internal static string Drop(Table table) => $"drop table if exists {table.Name}";

    /// <summary>The names of all columns, in order.</summary>
    internal static string ColumnNames(Table table) => string.Join(", ", table.Columns.Select(column => column.Name));
}
