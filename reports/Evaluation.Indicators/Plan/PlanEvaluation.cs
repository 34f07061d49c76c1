using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Plan;

/// <summary>The plan evaluated for a period.</summary>
/// <param name="Plan">The version in force at the end of the period, as known at the load.</param>
/// <param name="Period">The period.</param>
/// <param name="Geography">The perimeters used.</param>
/// <param name="AsOf">The load it is known as of.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Indicators">Every indicator, in the order of the plan.</param>
/// <param name="Breakdowns">Additive indicators shared out among the actions.</param>
public sealed record PlanEvaluation(
    ActionPlan Plan,
    Period Period,
    Perimeters Geography,
    int AsOf,
    Audience Audience,
    IReadOnlyList<PlanIndicator> Indicators,
    IReadOnlyList<ActionBreakdown> Breakdowns);
