namespace Evaluation.Indicators.Plan;

/// <summary>A level of an indicator on a day: its situation at the start, or what was promised.</summary>
/// <param name="Date">The day; for what is counted over time, the last day of the year counted.</param>
/// <param name="Value">The level, in the indicator's unit.</param>
public sealed record PlanLevel(DateOnly Date, decimal Value);
