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

/// <summary>What a plan is worth in a period.</summary>
internal sealed record PlanValues(ActionPlan Plan, Period Period, PlanAsk Ask, PeriodValues Actual, PeriodValues YearBefore)
{
    /// <summary>The value of a contract for an action, or over the whole territory of the plan.</summary>
    public RawValue Of(PlannedAction? action, string contract) => Of(Actual, action, contract);

    /// <summary>The value one year before.</summary>
    public RawValue Before(PlannedAction? action, string contract) => Of(YearBefore, action, contract);

    private RawValue Of(PeriodValues period, PlannedAction? action, string contract) =>
        action is null ? period.Whole[contract].Values[0] : period.At(contract, Ask.KeyOf(action));
}

/// <summary>Values by contract: over the whole territory of the plan, and by action.</summary>
internal sealed record PeriodValues(Dictionary<string, RawSet> Whole, Dictionary<string, RawSet> ByAction)
{
    /// <summary>The value of a contract for a key of the action slice.</summary>
    public RawValue At(string contract, int key) => ByAction[contract].Values.Single(raw => raw.Value.Slices[0].Key == key);
}
