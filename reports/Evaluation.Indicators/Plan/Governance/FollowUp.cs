namespace Evaluation.Indicators.Plan.Governance;

/// <summary>What a meeting said of an earlier decision.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Note">What else was said; null when nothing was.</param>
public sealed record FollowUp(string Decision, ActionStatus State, string? Note);
