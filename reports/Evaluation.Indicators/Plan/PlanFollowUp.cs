using Evaluation.Indicators.Plan.Governance;
using Evaluation.Indicators.Plan.Grid;
using Evaluation.Indicators.Plan.Ground;
using Evaluation.Indicators.Plan.Progress;
using Evaluation.Indicators.Plan.Promises;

namespace Evaluation.Indicators.Plan;

/// <summary>What people said of the plan, beside its figures.</summary>
/// <param name="Progress">States of actions and milestones.</param>
/// <param name="Committee">The committee, its meetings and decisions.</param>
/// <param name="Grid">The evaluation grid.</param>
/// <param name="Observations">Qualitative observations of the period.</param>
/// <param name="Commitments">What partners delivered of commitments until the end of the period.</param>
public sealed record PlanFollowUp(
    PlanProgress Progress, Committee Committee, EvaluationGrid Grid, IReadOnlyList<Observation> Observations, IReadOnlyList<DeliveredCommitment> Commitments)
{
    /// <summary>Nothing was said.</summary>
    public static PlanFollowUp None { get; } = new(PlanProgress.None, Committee.None, EvaluationGrid.None, [], []);
}
