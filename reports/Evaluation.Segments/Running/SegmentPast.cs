using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Running;

/// <summary>What is known of a definition from the runs kept before.</summary>
/// <param name="Last">The last run that showed segments; null for none.</param>
/// <param name="Codes">Every code ever given, with the name written for it; null where none is.</param>
public sealed record SegmentPast(KeptRun? Last, IReadOnlyDictionary<string, Declared.Label?> Codes)
{
    /// <summary>No run before.</summary>
    public static SegmentPast None { get; } = new(null, new Dictionary<string, Declared.Label?>());
}
