namespace Evaluation.Indicators.Queries;

/// <summary>The territories of one level that hold any part of some others: the parts that figures of these are cut up into.</summary>
internal static class TerritoryParts
{
    /// <summary>Their keys.</summary>
    public static IReadOnlyList<int> Of(StarReader star, string type, IReadOnlyList<int> ancestors, int vintage) => [.. star.Session.ReadText<int>(
        $"""
        select level.ancestor_key as ancestor_key
        from bridge_territory as level
          join {TerritorySet.Of(ancestors)} as inside on inside.territory_key = level.territory_key
        where level.ancestor_type = '{type}' and level.vintage = @vintage and {SqlKeys.Held("level")}
        group by level.ancestor_key
        """, StatementRun.Parameters([new("vintage", vintage)], star.Load))];

    /// <summary>Keys of the territories that lie in any of some others, themselves among them.</summary>
    public static IReadOnlyList<int> Within(StarReader star, IReadOnlyList<int> ancestors, int vintage) => [.. star.Session.ReadText<int>(
        $"select inside.territory_key as territory_key from {TerritorySet.Of(ancestors)} as inside", StatementRun.Parameters([new("vintage", vintage)], star.Load))];
}
