namespace Evaluation.Reports.Yearly;

/// <summary>What became of the lines of some deliveries: read = loaded + unchanged + stale + set aside + rejected.</summary>
/// <param name="Read">Lines read.</param>
/// <param name="Loaded">Lines that brought something new.</param>
/// <param name="Unchanged">Lines already held as they are.</param>
/// <param name="Stale">Lines older than what is held.</param>
/// <param name="SetAside">Lines set aside for a reason.</param>
/// <param name="Rejected">Lines refused.</param>
public sealed record LineCounts(long Read, long Loaded, long Unchanged, long Stale, long SetAside, long Rejected);
