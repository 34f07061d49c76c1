using Evaluation.Declared;
using Evaluation.Indicators.Plan.Promises;

namespace Evaluation.Indicators.Plan;

/// <summary>What a plan may not say, beyond what each key may.</summary>
internal static class PlanCheck
{
    public static void Run(ActionPlan plan, DeclaredMap map)
    {
        Refuse(map, "version", plan.Version < 1, "la première version est 1");
        Refuse(map, "to", plan.To < plan.From, "la fin précède le début");
        Refuse(map, "applies_from", plan.AppliesFrom > plan.EffectiveFrom, "un avenant réécrit des périodes d'avant sa prise d'effet, ou aucune");
        Repeats(map, "axe", plan.Axes.Select(axis => axis.Id));
        Repeats(map, "objectif", plan.Axes.SelectMany(axis => axis.Objectives).Select(objective => objective.Id));
        Repeats(map, "action", plan.Actions.Select(action => action.Id));
        Repeats(map, "étape", plan.Actions.SelectMany(action => action.Milestones).Select(milestone => milestone.Id));
        Repeats(map, "engagement", plan.Commitments.Select(commitment => commitment.Id), "commitments");
        foreach (Commitment commitment in plan.Commitments.Where(commitment => commitment.Action is not null && plan.Actions.All(action => action.Id != commitment.Action)))
        {
            map.Fault($"l'engagement [{commitment.Id}] nomme l'action [{commitment.Action}], que le plan n'a pas", "commitments");
        }

        foreach (PlannedAction action in plan.Actions.Where(action => action.Counts is null && action.Indicators.Count > 0))
        {
            map.Fault($"l'action [{action.Id}] suit des indicateurs sans règle de comptage\u00a0: écrire counts", "axes");
        }
    }

    private static void Repeats(DeclaredMap map, string what, IEnumerable<string> ids, string key = "axes")
    {
        foreach (IGrouping<string, string> same in ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            map.Fault($"identifiant d'{what} en double [{same.Key}]", key);
        }
    }

    private static void Refuse(DeclaredMap map, string key, bool fault, string sentence)
    {
        if (fault)
        {
            map.Fault(sentence, key);
        }
    }
}
