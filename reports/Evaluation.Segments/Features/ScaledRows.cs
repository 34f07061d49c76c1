using Evaluation.Segments.Clustering;

namespace Evaluation.Segments.Features;

/// <summary>Rows ready to be clustered.</summary>
/// <param name="Units">Key of the unit of each row kept.</param>
/// <param name="Matrix">Their features on a common scale, in the order of <paramref name="Features"/>; null where no feature is left.</param>
/// <param name="Features">The features that differ between rows.</param>
/// <param name="LeftOut">Rows left out for each feature they do not have, by column.</param>
/// <param name="Filled">Rows that took a value they do not have, by column.</param>
public sealed record ScaledRows(IReadOnlyList<long> Units, FeatureMatrix? Matrix, IReadOnlyList<ScaledFeature> Features, IReadOnlyDictionary<string, int> LeftOut, IReadOnlyDictionary<string, int> Filled);
