using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Editions;

/// <summary>The figures of a plan: its values, what was promised of them, and how activity is shared out among actions.</summary>
internal sealed class PlanFigures(PlanEvaluation plan, IReadOnlyList<TerritoryId> territories)
{
    public IEnumerable<EditionFigure> All() =>
        plan.Indicators.SelectMany(Of).Concat(plan.Breakdowns.SelectMany(breakdown => Parts(breakdown).Select(value => Figure(breakdown.Contract, value))));

    private static IEnumerable<IndicatorValue> Parts(ActionBreakdown breakdown) => [.. breakdown.Actions, breakdown.NoAction, breakdown.Overlap, breakdown.Total];

    private IEnumerable<EditionFigure> Of(PlanIndicator one)
    {
        EditionFigure actual = Figure(one.Contract, one.Actual);
        yield return actual;
        yield return Figure(one.Contract, one.YearBefore);
        yield return actual with { Id = $"{actual.Id};plan={one.Objective.Id}{(one.Action is null ? "" : $"/{one.Action.Id}")}", Promise = Promise(one) };
    }

    private FigurePromise Promise(PlanIndicator one)
    {
        PlanLevel target = one.Target.TargetOn(plan.Period.To);
        return new FigurePromise(
            one.Objective.Id, one.Action?.Id, one.Target.Baseline?.Value, target.Value, target.Date,
            one.Actual.Hidden ? null : one.Standing.Expected, one.Actual.Hidden ? null : one.Standing.Progress, SnakeCase.Of(one.Standing.Assessment));
    }

    private EditionFigure Figure(IndicatorContract contract, IndicatorValue value) =>
        EditionFigures.Of(contract, value, Key(value), plan.Period.To, plan.Geography.Vintage);

    private TrailKey Key(IndicatorValue value) => new(
        value.Contract,
        value.Period,
        RowFilter.Within(territories),
        [.. value.Slices.Select(slice => new TrailPlace(slice.Slice, slice.Key, slice.Code))],
        plan.Geography.Wanted,
        plan.AsOf);
}
