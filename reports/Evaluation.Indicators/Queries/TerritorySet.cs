namespace Evaluation.Indicators.Queries;

/// <summary>The territories that lie in any of some ancestors, once each.</summary>
internal static class TerritorySet
{
    public static string Of(IReadOnlyList<int> ancestors) =>
        $"(select b.territory_key as territory_key from bridge_territory as b where {SqlKeys.In("b.ancestor_key", ancestors)} and b.vintage = @vintage and {SqlKeys.Held("b")} group by b.territory_key)";
}
