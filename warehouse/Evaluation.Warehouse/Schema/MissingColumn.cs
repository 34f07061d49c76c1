namespace Evaluation.Warehouse.Schema;

/// <summary>What a warehouse lacks of the dictionary, because an earlier version of the program wrote it.</summary>
internal static class MissingColumn
{
    /// <summary>The first column that it lacks, as <c>table.column</c>; null when it has all.</summary>
    /// <param name="existing">The columns it has, by table.</param>
    /// <param name="tables">The tables it should have.</param>
    internal static string? First(ILookup<string, string> existing, IEnumerable<Table> tables) =>
        (from table in tables
         let held = existing[table.Name].ToHashSet(StringComparer.Ordinal)
         from column in table.Columns
         where !held.Contains(column.Name)
         select $"{table.Name}.{column.Name}").FirstOrDefault();
}
