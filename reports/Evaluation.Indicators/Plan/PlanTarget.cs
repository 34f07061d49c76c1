namespace Evaluation.Indicators.Plan;

/// <summary>A level of an indicator on a day: its situation at the start, or what was promised.</summary>
/// <param name="Date">The day; for what is counted over time, the last day of the year counted.</param>
/// <param name="Value">The level, in the indicator's unit.</param>
public sealed record PlanLevel(DateOnly Date, decimal Value);

/// <summary>How a level is expected to be reached.</summary>
/// <param name="Shape">Shape of the path.</param>
/// <param name="Season">Share of each month, January first, summing to 1; empty unless seasonal.</param>
public sealed record ExpectedPath(PathShape Shape, IReadOnlyList<decimal> Season);

/// <summary>An indicator the plan follows, with what it promises.</summary>
/// <param name="Contract">The indicator.</param>
/// <param name="Baseline">Where it started; null when nobody knew.</param>
/// <param name="Targets">What is promised, by day, in order; at least one.</param>
/// <param name="Path">How it is expected to go there.</param>
public sealed record PlanTarget(string Contract, PlanLevel? Baseline, IReadOnlyList<PlanLevel> Targets, ExpectedPath Path)
{
    /// <summary>The target that holds on a day: the next one due, or the last.</summary>
    public PlanLevel TargetOn(DateOnly day) => Targets.FirstOrDefault(target => target.Date >= day) ?? Targets[^1];
}
