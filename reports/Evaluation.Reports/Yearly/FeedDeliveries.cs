namespace Evaluation.Reports.Yearly;

/// <summary>What one feed delivered for the year.</summary>
/// <param name="Feed">The feed, as <c>partner/feed</c>.</param>
/// <param name="Label">What people read.</param>
/// <param name="Expected">Deliveries expected by the agreed calendar; 0 when none is agreed.</param>
/// <param name="Received">Of which received.</param>
/// <param name="Last">Day of the last delivery received; null when there was none.</param>
/// <param name="Lines">What became of the lines of the year's deliveries; null when there was none.</param>
public sealed record FeedDeliveries(string Feed, string Label, int Expected, int Received, DateOnly? Last, LineCounts? Lines)
{
    /// <summary>Activities of the year that look like one another feed brought, without any identifier in common.</summary>
    public long MaybeTwice { get; init; }
}
