using Evaluation.Declared;
using Evaluation.Indicators.Plan.Growth;
using Evaluation.Indicators.Plan.Promises;
using Evaluation.Warehouse.Territories;

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
    /// <summary>The territories it is for; empty when it is for the territory of the folder.</summary>
    public IReadOnlyList<TerritoryId> Territories { get; init; } = [];

    /// <summary>Its territories, or those of the folder it stands in when it names none.</summary>
    public IReadOnlyList<TerritoryId> TerritoriesIn(IReadOnlyList<TerritoryId> folder) => Territories.Count > 0 ? Territories : folder;

    /// <summary>How growth is put in classes; our proposal when the plan declares none.</summary>
    public GrowthThresholds Growth { get; init; } = GrowthThresholds.Proposal;

    /// <summary>What its signatories promised, in order.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>Every action, in the order of the plan.</summary>
    public IReadOnlyList<PlannedAction> Actions => [.. Axes.SelectMany(axis => axis.Objectives).SelectMany(objective => objective.Actions)];

    /// <summary>First day of the periods its rules count for.</summary>
    public DateOnly InForceFrom => AppliesFrom is DateOnly earlier && earlier < EffectiveFrom ? earlier : EffectiveFrom;
}
