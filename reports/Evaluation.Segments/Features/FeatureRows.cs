namespace Evaluation.Segments.Features;

/// <summary>Rows as they were read.</summary>
/// <param name="Units">Key of the unit of each row.</param>
/// <param name="Values">For each feature, the value of each row; null where it is missing.</param>
/// <param name="AtRandom">Rows left out because their partner drew an attribute at random.</param>
public sealed record FeatureRows(IReadOnlyList<long> Units, IReadOnlyList<double?[]> Values, int AtRandom);
