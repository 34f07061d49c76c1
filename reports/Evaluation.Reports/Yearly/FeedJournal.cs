using Evaluation.Declared;

namespace Evaluation.Reports.Yearly;

/// <summary>What the warehouse's journal says of one feed for the year, whether a calendar expects it or not.</summary>
/// <param name="Feed">The feed, as <c>partner/feed</c>.</param>
/// <param name="Label">What people read.</param>
/// <param name="Deliveries">Deliveries received for the year.</param>
/// <param name="Last">Day of the last delivery received; null when there was none.</param>
/// <param name="Lines">What became of the lines of the year's deliveries; null when there was none.</param>
public sealed record FeedJournal(string Feed, Label Label, int Deliveries, DateOnly? Last, LineCounts? Lines)
{
    /// <summary>Activities of the year that look like one another feed brought, without any identifier in common.</summary>
    public long MaybeTwice { get; init; }
}
