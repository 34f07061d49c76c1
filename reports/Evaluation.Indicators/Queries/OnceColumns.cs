namespace Evaluation.Indicators.Queries;

/// <summary>
/// The columns of contracts that count the same keys once each under conditions of their own: rows are put together by key, once for all of them, and keys
/// counted then, rather than as many distinct counts.
/// </summary>
internal static class OnceColumns
{
    /// <summary>Whether contracts of one statement are better read so: two or more count keys, all the same, and the others rows.</summary>
    public static bool Takes(IReadOnlyList<Leaf> leaves) =>
        leaves.All(leaf => leaf.WeightCondition.Length == 0 && (leaf.OnceColumn is not null || LeafColumns.IsCount(leaf)))
        && leaves.Count(leaf => leaf.OnceColumn is not null) > 1
        && leaves.Select(leaf => leaf.OnceColumn).OfType<string>().Distinct().Count() == 1;

    /// <summary>The statement over the rows of some parts: <c>k</c> the key, <c>r</c> that a row counts, then by key <c>t</c> the rows that do.</summary>
    public static string Write(IReadOnlyList<Leaf> leaves, StatementParts parts, IReadOnlyList<string> groups)
    {
        string[] conditions = [.. leaves.Select(leaf => leaf.Condition).Distinct()];
        parts.Select(LeafColumns.Key(leaves.First(leaf => leaf.OnceColumn is not null).OnceColumn!, parts), "k");
        for (int index = 0; index < conditions.Length; index++)
        {
            parts.Select(LeafColumns.Kept(conditions[index], "1"), $"r{index}");
        }

        return StatementText.WriteOnce(
            leaves[0],
            parts,
            groups,
            conditions.Select((_, index) => $"cast(count(r{index}) as bigint) as t{index}"),
            leaves.SelectMany((leaf, index) => Counts(leaf, index, $"t{Array.IndexOf(conditions, leaf.Condition)}")));
    }

    private static IEnumerable<string> Counts(Leaf leaf, int index, string rows)
    {
        yield return $"coalesce(cast(sum(cast({rows} as bigint)) as bigint), 0) as c{index}";
        if (leaf.OnceColumn is not null)
        {
            yield return $"coalesce(cast(sum(cast(case when k is null then 0 else {rows} end as bigint)) as bigint), 0) as n{index}";
            yield return $"cast(count(case when {rows} > 0 then k end) as bigint) as v{index}";
        }
    }
}
