namespace Evaluation.Indicators.Plan.Progress;

/// <summary>What was said of an action or a milestone on a day.</summary>
/// <param name="Of">The action or milestone.</param>
/// <param name="On">The day.</param>
/// <param name="Status">Its state.</param>
/// <param name="Note">What else there is to know; null when nothing is.</param>
public sealed record StateSaid(string Of, DateOnly On, ActionStatus Status, string? Note);
