using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Worker.Tests.Disclosure;

/// <summary>A plan as printed, as sets of values: its wholes, and how they are shared out among actions.</summary>
internal static class PlanSets
{
    public static IEnumerable<ValueSet> Of(PlanEvaluation plan, ValueRequest whole) =>
        plan.Indicators.Where(one => one.Action is null).SelectMany(one => new[] { one.Actual, one.YearBefore }.Select(value => Set(plan, whole, one.Contract, [value])))
            .Concat(plan.Breakdowns.SelectMany(shared => new[] { Set(plan, whole, shared.Contract, [shared.Total]), Set(plan, whole, shared.Contract, [.. shared.Actions, shared.NoAction, shared.Overlap]) }));

    private static ValueSet Set(PlanEvaluation plan, ValueRequest whole, IndicatorContract contract, IReadOnlyList<IndicatorValue> values) => new(
        contract,
        whole with { Contracts = [contract.Id], Period = values[0].Period, By = [.. values[0].Slices.Select(slice => slice.Slice)] },
        plan.Geography,
        plan.AsOf,
        values);
}
