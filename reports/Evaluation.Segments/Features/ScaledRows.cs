using Evaluation.Segments.Clustering;

namespace Evaluation.Segments.Features;

/// <summary>Rows ready to be clustered.</summary>
/// <param name="Kept">Which rows were kept, by their places among those read.</param>
/// <param name="Matrix">Their features on a common scale, in the order of <paramref name="Features"/>; null where no row or no feature is left.</param>
/// <param name="Features">The features that differ between rows.</param>
/// <param name="LeftOut">Rows left out for the first feature they do not have, by column.</param>
/// <param name="Filled">Rows that took a value they do not have, by column.</param>
public sealed record ScaledRows(IReadOnlyList<int> Kept, FeatureMatrix? Matrix, IReadOnlyList<ScaledFeature> Features, IReadOnlyDictionary<string, int> LeftOut, IReadOnlyDictionary<string, int> Filled);
