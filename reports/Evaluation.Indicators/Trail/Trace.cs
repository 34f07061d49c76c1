namespace Evaluation.Indicators.Trail;

/// <summary>The way back of one figure.</summary>
/// <param name="Key">The figure.</param>
/// <param name="Parts">One part per contract that reads rows; a ratio has two.</param>
public sealed record Trace(TrailKey Key, IReadOnlyList<TracePart> Parts);
