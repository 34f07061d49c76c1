using Evaluation.Declared;

namespace Evaluation.Indicators.Trail;

/// <summary>The way back of one figure.</summary>
/// <param name="Key">The figure.</param>
/// <param name="Recomputed">The figure made again from its lines, in its unit; null when they make none.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Parts">One part per contract that reads rows; a ratio has two. One part for all when one of them alone would count too few people.</param>
public sealed record Trace(TrailKey Key, decimal? Recomputed, Label Unit, IReadOnlyList<TracePart> Parts);
