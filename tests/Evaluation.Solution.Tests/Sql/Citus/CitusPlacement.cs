using Evaluation.Warehouse.Schema;

namespace Evaluation.Solution.Tests.Sql.Citus;

/// <summary>Where Citus keeps each table; to be replaced with the dialect's own word as soon as it is there.</summary>
internal static class CitusPlacement
{
    private const string Activity = "activity_key";

    private static readonly Dictionary<string, Table> Tables = StarDictionary.Current.Tables.ToDictionary(table => table.Name);

    /// <summary>The column by which a table is spread over machines; null when it is not.</summary>
    public static string? DistributionColumn(string table) =>
        Tables.TryGetValue(table, out Table? known) && known.Kind is TableKind.Fact or TableKind.Bridge && known.Columns[0].Name == Activity ? Activity : null;

    /// <summary>Whether each machine has the table whole.</summary>
    public static bool IsReference(string table) =>
        Tables.TryGetValue(table, out Table? known) && known.Kind is TableKind.Dimension or TableKind.Bridge && DistributionColumn(table) is null;

    /// <summary>Whether a table lives in the session only.</summary>
    public static bool IsStaging(string table) => Tables.TryGetValue(table, out Table? known) && known.Kind == TableKind.Staging;
}
