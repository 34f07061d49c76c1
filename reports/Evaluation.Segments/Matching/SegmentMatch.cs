namespace Evaluation.Segments.Matching;

/// <summary>What became of a segment.</summary>
/// <param name="Fate">What.</param>
/// <param name="Former">The former segment: the same, the one that split or the one that ended; null for a new one.</param>
/// <param name="Present">The present segment: the same, the part, or the one that took it in; null for one that vanished.</param>
/// <param name="Drift">Distance between their centres; null where there is only one.</param>
public sealed record SegmentMatch(SegmentFate Fate, int? Former, int? Present, double? Drift);
