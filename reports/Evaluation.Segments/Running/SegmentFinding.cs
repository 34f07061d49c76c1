using Evaluation.Segments.Features;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Running;

/// <summary>A run just made, with who fell where.</summary>
/// <param name="Run">The run, nothing hidden.</param>
/// <param name="Keys">The rows taken.</param>
/// <param name="Segments">The number of the segment of each, from 1; empty where no segment is shown.</param>
public sealed record SegmentFinding(SegmentRun Run, IReadOnlyList<UnitKey> Keys, IReadOnlyList<int> Segments);
