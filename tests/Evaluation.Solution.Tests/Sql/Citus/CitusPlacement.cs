using Evaluation.Warehouse.Dialects.PostgreSql;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Solution.Tests.Sql.Citus;

/// <summary>Where Citus keeps the table of a name, by the dialect's word.</summary>
internal static class CitusPlacement
{
    private static readonly Dictionary<string, Table> Tables = StarDictionary.Current.Tables.ToDictionary(table => table.Name);

    /// <summary>The column by which a table is spread over machines; null when it is not.</summary>
    public static string? DistributionColumn(string table) => Lies(table, CitusSpread.Distributed) ? CitusSpread.Column(Tables[table]) : null;

    /// <summary>Whether each machine has the table whole.</summary>
    public static bool IsReference(string table) => Lies(table, CitusSpread.Reference);

    /// <summary>Whether a table lives in the session only.</summary>
    public static bool IsStaging(string table) => Tables.TryGetValue(table, out Table? known) && known.Kind == TableKind.Staging;

    private static bool Lies(string table, char where) => Tables.TryGetValue(table, out Table? known) && CitusSpread.Of(known) == where;
}
