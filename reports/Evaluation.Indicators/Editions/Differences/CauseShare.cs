namespace Evaluation.Indicators.Editions.Differences;

/// <summary>What some causes together make of a difference.</summary>
/// <param name="Causes">The causes; several where one alone would tell a small number of people.</param>
/// <param name="Change">By how much, in the unit of the figure; null where that can't be told.</param>
public sealed record CauseShare(IReadOnlyList<DifferenceCause> Causes, decimal? Change);
