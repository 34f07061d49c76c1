using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Plan;

/// <summary>One indicator of the plan, evaluated for a period.</summary>
/// <param name="Axis">Axis it belongs to.</param>
/// <param name="Objective">Objective it belongs to.</param>
/// <param name="Action">Action it follows; null for the whole territory of the plan.</param>
/// <param name="Target">What was promised.</param>
/// <param name="Contract">The definition used.</param>
/// <param name="Actual">Its value.</param>
/// <param name="YearBefore">The same period one year before, in the same geography and under the same rules.</param>
/// <param name="Standing">Where it stands.</param>
public sealed record PlanIndicator(
    Axis Axis,
    Objective Objective,
    PlannedAction? Action,
    PlanTarget Target,
    IndicatorContract Contract,
    IndicatorValue Actual,
    IndicatorValue YearBefore,
    Standing Standing);
