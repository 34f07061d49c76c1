using Evaluation.Declared;

namespace Evaluation.Indicators.Values;

/// <summary>One delivery expected by the agreed calendar, and whether it came.</summary>
/// <param name="Feed">Code of the feed, as <c>partner/feed</c>.</param>
/// <param name="Label">What people read.</param>
/// <param name="From">First day it should describe.</param>
/// <param name="To">Last day it should describe.</param>
/// <param name="Due">Day it was due.</param>
/// <param name="ReceivedOn">Day (UTC) the first delivery whole for these days was received; null when none was.</param>
public sealed record DeliveryCoverage(string Feed, Label Label, DateOnly From, DateOnly To, DateOnly Due, DateOnly? ReceivedOn)
{
    /// <summary>The days it should describe.</summary>
    public Period Period => Period.Of(From, To);

    /// <summary>What may be said of it on a day; silence is never a zero.</summary>
    /// <param name="today">The day.</param>
    public DeliveryState StateOn(DateOnly today) => ReceivedOn switch
    {
        DateOnly day => day <= Due ? DeliveryState.OnTime : DeliveryState.Late,
        null => Due < today ? DeliveryState.NotReceived : DeliveryState.NotDue,
    };
}
