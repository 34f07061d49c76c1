namespace Evaluation.Etl.Partners;

/// <summary>A feed of the partner that brings totals, and what each is compared with.</summary>
/// <param name="Feed">Code of the feed: <c>partner/feed</c>.</param>
/// <param name="Checks">The comparisons.</param>
public sealed record PublishedTotals(string Feed, IReadOnlyList<TheirsCheck> Checks);
