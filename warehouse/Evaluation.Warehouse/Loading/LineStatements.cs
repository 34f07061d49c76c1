using System.Text.RegularExpressions;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Loading;

/// <summary>
/// The statements that are the same for every table told by lines, told for one of them: in their texts <c>fact_row</c>, <c>fact_row_key</c>,
/// <c>staging_row</c> and <c>own_columns</c> stand for the fact, its key, its staging table and the columns that are its own;
/// <c>dim_row</c> and <c>dim_row_key</c> for a dimension and its key.
/// </summary>
internal static partial class LineStatements
{
    /// <summary>The statement for a table.</summary>
    /// <param name="text">The text of all.</param>
    /// <param name="table">A fact or dimension told by lines.</param>
    internal static string Of(string text, Table table)
    {
        string told = table.Columns.Any(column => column.Name == "partner_key") ? text : text.Replace("partner_key, ", string.Empty, StringComparison.Ordinal).Replace("@partner, ", string.Empty, StringComparison.Ordinal);
        return Names().Replace(told, match => match.Value switch
        {
            "fact_row" or "dim_row" => table.Name,
            "fact_row_key" or "dim_row_key" => table.Columns[0].Name,
            "staging_row" => $"staging_{table.Name["fact_".Length..]}",
            "own_columns" => string.Join(", ", table.Own.Select(column => column.Name)),
            _ => string.Join(", ", table.Own.Select(column => $"s.{column.Name}")),
        });
    }

    [GeneratedRegex(@"\bs\.own_columns\b|\b(?:fact_row_key|fact_row|dim_row_key|dim_row|staging_row|own_columns)\b")]
    private static partial Regex Names();
}
