using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Plan;

/// <summary>An additive indicator shared out among the actions: the sum of the actions, plus no action, less overlap, is the total.</summary>
/// <param name="Contract">The definition used.</param>
/// <param name="Actions">One value per action that has a counting rule.</param>
/// <param name="NoAction">What no action claims.</param>
/// <param name="Overlap">What actions claim more than once.</param>
/// <param name="Total">The whole territory of the plan.</param>
public sealed record ActionBreakdown(
    IndicatorContract Contract,
    IReadOnlyList<IndicatorValue> Actions,
    IndicatorValue NoAction,
    IndicatorValue Overlap,
    IndicatorValue Total);
