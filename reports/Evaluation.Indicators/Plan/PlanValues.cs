using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Plan;

/// <summary>What a plan is worth in a period.</summary>
internal sealed record PlanValues(ActionPlan Plan, Period Period, PlanAsk Ask, PeriodValues Actual, PeriodValues YearBefore)
{
    /// <summary>Everything computed.</summary>
    public IEnumerable<RawSet> Sets => Actual.Sets.Concat(YearBefore.Sets);

    /// <summary>The set that holds the value of a contract for an action, or over the whole territory of the plan.</summary>
    public static RawSet SetOf(PeriodValues period, PlannedAction? action, string contract) => (action is null ? period.Whole : period.ByAction)[contract];

    /// <summary>The value of a contract for an action, or over the whole territory of the plan.</summary>
    public RawValue Of(PlannedAction? action, string contract) => Of(Actual, action, contract);

    /// <summary>The value one year before.</summary>
    public RawValue Before(PlannedAction? action, string contract) => Of(YearBefore, action, contract);

    private RawValue Of(PeriodValues period, PlannedAction? action, string contract) =>
        action is null ? period.Whole[contract].Values[0] : period.At(contract, Ask.KeyOf(action));
}
