using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Plan;

/// <summary>What the values of a plan need: the contracts followed over the territory, those followed by actions, and the actions that claim activity.</summary>
internal sealed record PlanAsk(ActionPlan Plan, IReadOnlyList<string> Whole, IReadOnlyList<string> ByAction, IReadOnlyList<PlannedAction> Counting)
{
    /// <summary>The needs of a plan.</summary>
    /// <exception cref="IndicatorRefusal">An action follows what it can't claim.</exception>
    public static PlanAsk Of(ActionPlan plan, Func<string, IndicatorContract> contract)
    {
        PlannedAction[] counting = [.. plan.Actions.Where(action => action.Counts is not null)];
        string[] byAction = [.. counting.SelectMany(action => action.Indicators).Select(target => target.Contract).Distinct()];
        string[] whole = [.. plan.Axes.SelectMany(axis => axis.Objectives).SelectMany(objective => objective.Indicators).Select(target => target.Contract).Concat(byAction).Distinct()];
        Array.ForEach(counting, action => Refuse(action, contract));

        return new PlanAsk(plan, whole, byAction, counting);
    }

    /// <summary>Key of an action in the slice by action.</summary>
    public int KeyOf(PlannedAction action) => Counting.Index().First(pair => pair.Item.Id == action.Id).Index + 1;

    /// <summary>Whether the parts of a contract by action make its whole.</summary>
    public static bool IsShared(IndicatorContract contract) =>
        contract.AdditiveOver.Count > 0 && contract.Slices.Contains(SliceDimension.Action);

    private static void Refuse(PlannedAction action, Func<string, IndicatorContract> contract)
    {
        foreach (string sentence in action.Indicators.Select(target => PlanContracts.OfAction(action, contract(target.Contract))).OfType<string>())
        {
            throw new IndicatorRefusal(sentence);
        }
    }
}
