namespace Evaluation.Segments.Runs;

/// <summary>A run kept in the warehouse.</summary>
/// <param name="Load">The load that kept it.</param>
/// <param name="Day">Day (UTC) on which it was closed.</param>
/// <param name="Run">The run.</param>
public sealed record KeptRun(int Load, DateOnly Day, SegmentRun Run);
