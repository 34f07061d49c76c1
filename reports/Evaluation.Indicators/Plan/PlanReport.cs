using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Plan;

/// <summary>Lays the values of a plan out in its order, as an audience may see them.</summary>
internal sealed class PlanReport(PlanValues values, Func<RawSet, RawValue, IndicatorValue> show, int asOf, DateOnly known, Perimeters geography)
{
    private readonly StandingRule _standing = new(values.Plan.Thresholds, values.Plan.Growth, known);

    public PlanEvaluation Write(Audience audience) => new(
        values.Plan, values.Period, geography, asOf, audience, [.. values.Plan.Axes.SelectMany(Axis)], [.. values.Ask.ByAction.Select(Shared).OfType<ActionBreakdown>()]);

    private IEnumerable<PlanIndicator> Axis(Axis axis) => axis.Objectives.SelectMany(objective =>
        objective.Indicators.Select(target => Indicator(axis, objective, null, target))
            .Concat(objective.Actions.SelectMany(action => action.Indicators.Select(target => Indicator(axis, objective, action, target)))));

    private PlanIndicator Indicator(Axis axis, Objective objective, PlannedAction? action, PlanTarget target)
    {
        IndicatorContract contract = values.Actual.Whole[target.Contract].Contract;
        IndicatorValue actual = show(PlanValues.SetOf(values.Actual, action, target.Contract), values.Of(action, target.Contract));
        IndicatorValue before = show(PlanValues.SetOf(values.YearBefore, action, target.Contract), values.Before(action, target.Contract));
        return new PlanIndicator(axis, objective, action, target, contract, actual, before, _standing.Of(target, contract, actual));
    }

    private ActionBreakdown? Shared(string contract)
    {
        IndicatorContract shared = values.Actual.Whole[contract].Contract;
        if (!PlanAsk.IsShared(shared))
        {
            return null;
        }

        RawSet set = values.Actual.ByAction[contract];
        IndicatorValue overlap = show(set, values.Actual.At(contract, LeafCells.Overlap));
        return new ActionBreakdown(
            shared,
            [.. values.Ask.Counting.Select(action => show(set, values.Of(action, contract)))],
            show(set, values.Actual.At(contract, LeafCells.NoAction)),
            overlap with { Numerator = -overlap.Numerator, Value = -overlap.Value },
            show(values.Actual.Whole[contract], values.Of(null, contract)));
    }
}
