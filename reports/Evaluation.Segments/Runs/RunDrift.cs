using Evaluation.Indicators.Values;

namespace Evaluation.Segments.Runs;

/// <summary>What became of the segments of the run before.</summary>
/// <param name="FormerLoad">The load of that run.</param>
/// <param name="FormerAsOf">The load that its rows were known as of.</param>
/// <param name="FormerPeriod">Days that its rows described.</param>
/// <param name="FormerVersion">Version of the definition then; another one than now makes the comparison a rough one.</param>
/// <param name="Changes">One for each segment of either run.</param>
/// <param name="Comparable">False where the features differ, so that nothing could be matched.</param>
public sealed record RunDrift(int FormerLoad, int FormerAsOf, Period FormerPeriod, int FormerVersion, IReadOnlyList<SegmentChange> Changes, bool Comparable);
