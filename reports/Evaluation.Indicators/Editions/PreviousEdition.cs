namespace Evaluation.Indicators.Editions;

/// <summary>The edition that was published before another.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="ManifestSha256">Hash of its manifest.</param>
public sealed record PreviousEdition(string Edition, string ManifestSha256);
