using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Plan;

/// <summary>The values of a plan for a period, before anybody's eyes.</summary>
internal sealed class PlanRun(ActionPlan plan, Period period, IReadOnlyList<TerritoryId> territories, Func<string, IndicatorContract> contract, Func<ValueRequest, IReadOnlyList<PlannedAction>, IReadOnlyList<RawSet>> compute)
{
    private readonly PlanAsk ask = PlanAsk.Of(plan, contract);

    /// <summary>The plan's values of the period, and those of the year before under the same rules, definitions and perimeters.</summary>
    public PlanValues Values()
    {
        ValueRequest whole = new(ask.Whole, period, [], RowFilter.Within(territories), Audience.Analyst) { ComparedWith = period.YearBefore };
        return new PlanValues(plan, period, ask, Of(whole), Of(whole.YearBefore));
    }

    private PeriodValues Of(ValueRequest whole) => new(
        compute(whole, []).ToDictionary(set => set.Contract.Id),
        ask.ByAction.Count == 0 ? [] : compute(whole with { Contracts = ask.ByAction, By = [Slice.Action] }, ask.Counting).ToDictionary(set => set.Contract.Id));
}
