using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries;

/// <summary>Which feeds and kinds of activity a contract reads, with the exceptions it declares feed by feed, as SQL over <c>f</c>.</summary>
internal sealed class FeedScope(StarReader star)
{
    /// <summary>The conditions, all of which must hold; none when every row is read.</summary>
    public IEnumerable<string> Of(IndicatorContract contract)
    {
        string[] common = [.. new[] { SqlKeys.In("f.feed_key", contract.Conditions.Feeds, star.List("feed-definition").Keys), Kinds(contract.Conditions.Kinds) }.Where(condition => condition.Length > 0)];
        IEnumerable<string> kept = contract.Includes.Count == 0 ? common : [$"({string.Join(" or ", contract.Includes.Select(Rows).Prepend($"({string.Join(" and ", common)})"))})"];
        return kept.Concat(contract.Excludes.Select(exception => $"not {Rows(exception)}"));
    }

    /// <summary>Feeds whose rows can count: those of the common definition, or all, and the exceptions.</summary>
    /// <param name="contract">A contract that reads rows.</param>
    /// <param name="otherwise">The feeds read where the contract names none.</param>
    public IEnumerable<int> Feeds(IndicatorContract contract, IReadOnlyList<int> otherwise) =>
        (contract.Conditions.Feeds.Count > 0 ? star.List("feed-definition").Keys(contract.Conditions.Feeds) : otherwise)
            .Concat(contract.Includes.SelectMany(Keys))
            .Except(contract.Excludes.Where(exception => exception.Kinds.Count == 0).SelectMany(Keys));

    private string Rows(FeedException exception) => exception.Kinds.Count == 0
        ? $"({SqlKeys.In("f.feed_key", Keys(exception))})"
        : $"({SqlKeys.In("f.feed_key", Keys(exception))} and {Kinds(exception.Kinds)})";

    private string Kinds(IReadOnlyList<string> kinds) => SqlKeys.In("f.kind_key", kinds, star.List("kind").Keys);

    // A standard feed is whatever reads it; a partner's own feed is that one.
    private IReadOnlyList<int> Keys(FeedException exception) =>
        [.. star.List("feed-definition").Keys(exception.Feeds).Union(star.List("feed").Keys(exception.Feeds)).Order()];
}
