using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Plan;

/// <summary>The values of a plan for a period, before anybody's eyes.</summary>
internal sealed class PlanRun(ActionPlan plan, Period period, IReadOnlyList<TerritoryId> territories, Func<string, IndicatorContract> contract, Func<ValueRequest, IReadOnlyList<PlannedAction>, IReadOnlyList<RawSet>> compute)
{
    private readonly PlanAsk _ask = PlanAsk.Of(plan, contract);

    /// <summary>The plan's values of the period, and those of the year before under the same rules, definitions and perimeters.</summary>
    public PlanValues Values()
    {
        ValueRequest whole = new(_ask.Whole, period, [], RowFilter.Within(territories), Audience.Analyst) { ComparedWith = period.YearBefore };
        return new PlanValues(plan, period, _ask, Of(whole), Of(whole.YearBefore));
    }

    private PeriodValues Of(ValueRequest whole) => new(
        compute(whole, []).ToDictionary(set => set.Contract.Id),
        _ask.ByAction.Count == 0 ? [] : compute(whole with { Contracts = _ask.ByAction, By = [Slice.Action] }, _ask.Counting).ToDictionary(set => set.Contract.Id));
}
