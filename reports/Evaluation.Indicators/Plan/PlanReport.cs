using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Plan;

/// <summary>Lays the values of a plan out in its order, as an audience may see them.</summary>
internal sealed class PlanReport(PlanValues values, DisclosureControl control, int asOf, Geography geography)
{
    private readonly StandingRule standing = new(values.Plan.Thresholds);

    public PlanEvaluation Write(Audience audience) => new(
        values.Plan, values.Period, geography, asOf, audience, [.. values.Plan.Axes.SelectMany(Axis)], [.. values.Ask.ByAction.Select(Shared).OfType<ActionBreakdown>()]);

    private IEnumerable<PlanIndicator> Axis(Axis axis) => axis.Objectives.SelectMany(objective =>
        objective.Indicators.Select(target => Indicator(axis, objective, null, target))
            .Concat(objective.Actions.SelectMany(action => action.Indicators.Select(target => Indicator(axis, objective, action, target)))));

    private PlanIndicator Indicator(Axis axis, Objective objective, PlannedAction? action, PlanTarget target)
    {
        RawSet set = Set(values.Actual, action, target.Contract);
        IndicatorValue actual = control.Show(One(set, action));
        IndicatorValue before = control.Show(One(Set(values.YearBefore, action, target.Contract), action));
        return new PlanIndicator(axis, objective, action, target, set.Contract, actual, before, standing.Of(target, set.Contract, actual));
    }

    private static RawSet Set(PeriodValues period, PlannedAction? action, string contract) => (action is null ? period.Whole : period.ByAction)[contract];

    private RawValue One(RawSet set, PlannedAction? action) => action is null ? set.Values[0] : At(set, values.Ask.Counting.ToList().IndexOf(action) + 1);

    private static RawValue At(RawSet set, int key) => set.Values.Single(raw => raw.Value.Slices[0].Key == key);

    private ActionBreakdown? Shared(string contract)
    {
        RawSet parts = values.Actual.ByAction[contract];
        if (!PlanAsk.IsShared(parts.Contract))
        {
            return null;
        }

        RawValue overlap = At(parts, LeafCells.Overlap);
        return new ActionBreakdown(
            parts.Contract,
            [.. values.Ask.Counting.Select((_, index) => control.Show(At(parts, index + 1)))],
            control.Show(At(parts, LeafCells.NoAction)),
            control.Show(overlap with { Value = overlap.Value with { Numerator = -overlap.Value.Numerator, Value = -overlap.Value.Value } }),
            control.Show(values.Actual.Whole[contract].Values[0]));
    }
}
