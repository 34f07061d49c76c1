using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Plan;

/// <summary>Which activity an action may claim; a condition of the query, never a stored link.</summary>
/// <param name="Filter">Partners, structures, territories, themes, kinds and days.</param>
/// <param name="Share">What part of it the action claims, over 0 and at most 1; below 1 for additive measures only.</param>
public sealed record CountingRule(RowFilter Filter, decimal Share);
