namespace Evaluation.Indicators.Plan.Governance;

/// <summary>A decision with what became of it.</summary>
/// <param name="Taken">The meeting that took it.</param>
/// <param name="Decision">The decision.</param>
/// <param name="LastMeeting">The last meeting that spoke of it; null when none did.</param>
/// <param name="Last">What it said; null when none did.</param>
/// <param name="MetSince">Whether the committee met since: a decision nobody spoke of then was not followed up.</param>
public sealed record DecisionFollowed(Meeting Taken, Decision Decision, Meeting? LastMeeting, FollowUp? Last, bool MetSince);
