namespace Evaluation.Warehouse.Keys;

/// <summary>A feed of a partner, as the warehouse names it.</summary>
/// <param name="Partner">Code of the partner.</param>
/// <param name="PartnerFr">Its label in French.</param>
/// <param name="PartnerEn">Its label in English.</param>
/// <param name="Feed">Code of the feed: <c>partner/feed</c>.</param>
/// <param name="Definition">Standard feed that reads it.</param>
/// <param name="FeedFr">Its label in French.</param>
/// <param name="FeedEn">Its label in English.</param>
/// <param name="Rank">Which feed wins within a namespace: the lowest.</param>
public sealed record FeedIdentity(string Partner, string PartnerFr, string PartnerEn, string Feed, string Definition, string FeedFr, string FeedEn, short Rank);
