namespace Evaluation.Etl.Partners;

/// <summary>The declared files of one partner, read.</summary>
/// <param name="Code">Name of its folder.</param>
/// <param name="Partner">The partner; null when its file is missing or not YAML.</param>
/// <param name="Feeds">Its own feeds.</param>
/// <param name="Maps">Its own crosswalks, by name.</param>
internal sealed record PartnerFiles(string Code, PartnerDefinition? Partner, IReadOnlyList<FeedDefinition> Feeds, IReadOnlyDictionary<string, CodeMap> Maps);
