using Evaluation.Declared;
using Evaluation.Segments.Matching;

namespace Evaluation.Segments.Runs;

/// <summary>What became of a segment since the run before.</summary>
/// <param name="Fate">What.</param>
/// <param name="FormerCode">The former segment: the same, the one that split or ended; null for a new one.</param>
/// <param name="FormerName">Its name then.</param>
/// <param name="FormerShare">Its share then, from 0 to 1; null where hidden.</param>
/// <param name="Code">The present segment: the same, the part, or the one that took it in; null for one that vanished.</param>
/// <param name="Name">Its name.</param>
/// <param name="Share">Its share; null where hidden.</param>
/// <param name="Drift">Distance between their centres on the former run's common scale; null where there is only one.</param>
/// <param name="Moved">Features that moved most, in their own units, the most first; empty where there is only one segment.</param>
public sealed record SegmentChange(
    SegmentFate Fate,
    string? FormerCode,
    Label? FormerName,
    double? FormerShare,
    string? Code,
    Label? Name,
    double? Share,
    double? Drift,
    IReadOnlyList<MovedFeature> Moved);
