using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Running;

/// <summary>What is known of a definition from the runs kept before.</summary>
/// <param name="Last">The last run that showed segments; null for none.</param>
/// <param name="Found">The last run that found segments, rather than put rows in those of another; null for none.</param>
/// <param name="Codes">Every code ever given, with the name written for it; null where none is.</param>
public sealed record SegmentPast(KeptRun? Last, KeptRun? Found, IReadOnlyDictionary<string, Declared.Label?> Codes)
{
    /// <summary>No run before.</summary>
    public static SegmentPast None { get; } = new(null, null, new Dictionary<string, Declared.Label?>());
}
