using Evaluation.Declared;

namespace Evaluation.Indicators.Plan;

/// <summary>One version of what was promised for the territory.</summary>
/// <param name="Id">Name of the plan.</param>
/// <param name="Version">Version, from 1; an amendment is the next one.</param>
/// <param name="Label">Its title.</param>
/// <param name="From">First day of the plan.</param>
/// <param name="To">Last day of the plan.</param>
/// <param name="EffectiveFrom">Day from which this version holds.</param>
/// <param name="AppliesFrom">Day from which its rules also rewrite earlier periods; null when they don't.</param>
/// <param name="Thresholds">How values are assessed.</param>
/// <param name="Axes">Its axes, in order.</param>
public sealed record ActionPlan(
    string Id,
    int Version,
    Label Label,
    DateOnly From,
    DateOnly To,
    DateOnly EffectiveFrom,
    DateOnly? AppliesFrom,
    AssessmentThresholds Thresholds,
    IReadOnlyList<Axis> Axes)
{
    /// <summary>Every action, in the order of the plan.</summary>
    public IReadOnlyList<PlannedAction> Actions => [.. Axes.SelectMany(axis => axis.Objectives).SelectMany(objective => objective.Actions)];

    /// <summary>First day of the periods its rules count for.</summary>
    public DateOnly InForceFrom => AppliesFrom is DateOnly earlier && earlier < EffectiveFrom ? earlier : EffectiveFrom;
}
