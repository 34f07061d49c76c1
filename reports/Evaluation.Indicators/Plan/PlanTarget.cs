namespace Evaluation.Indicators.Plan;

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
