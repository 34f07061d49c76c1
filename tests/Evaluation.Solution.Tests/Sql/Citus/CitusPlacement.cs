using Evaluation.Warehouse.Schema;

namespace Evaluation.Solution.Tests.Sql.Citus;

/// <summary>Where Citus keeps each table; to be replaced with the dialect's own word as soon as it is there.</summary>
internal static class CitusPlacement
{
    /// <summary>The column by which a table is spread over machines; null when each machine has it whole.</summary>
    public static string? DistributionColumn(string table) =>
        StarDictionary.Current.Tables.FirstOrDefault(known => known.Name == table && known.Kind is TableKind.Fact or TableKind.Bridge)?.Columns
            .Select(column => column.Name)
            .FirstOrDefault(name => name is "activity_key" or "need_key");

    /// <summary>Whether a table lives in the session only.</summary>
    public static bool IsStaging(string table) => table.StartsWith("staging_", StringComparison.Ordinal);
}
