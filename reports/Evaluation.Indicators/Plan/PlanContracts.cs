using Evaluation.Declared;
using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Plan;

/// <summary>Checks a plan against the contracts it follows.</summary>
public static class PlanContracts
{
    /// <summary>Notes every indicator that the plan can't follow.</summary>
    /// <param name="file">File of the plan.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="contracts">Every contract.</param>
    /// <param name="faults">Where faults are noted.</param>
    public static void Check(string file, ActionPlan plan, IReadOnlyCollection<IndicatorContract> contracts, DefinitionFaults faults)
    {
        foreach (string sentence in Whole(plan, contracts).Concat(plan.Actions.SelectMany(action => OfAction(action, contracts))).Distinct())
        {
            faults.Add(file, sentence);
        }
    }

    /// <summary>Why an action can't follow a contract; null when it can.</summary>
    internal static string? OfAction(PlannedAction action, IndicatorContract contract) =>
        !contract.Slices.Contains(SliceDimension.Action) ? $"l'action [{action.Id}] suit {contract.Id}, qui ne se répartit pas par action"
        : action.Counts?.Share < 1 && contract.AdditiveOver.Count == 0 ? $"l'action [{action.Id}] compte une part [{action.Counts.Share}] de {contract.Id}, qui ne se partage pas\u00a0: une part ne vaut que pour une mesure additive"
        : OfPlan(contract);

    private static IEnumerable<string> Whole(ActionPlan plan, IReadOnlyCollection<IndicatorContract> contracts) =>
        Of(plan.Axes.SelectMany(axis => axis.Objectives).SelectMany(objective => objective.Indicators), contracts, OfPlan);

    private static IEnumerable<string> OfAction(PlannedAction action, IReadOnlyCollection<IndicatorContract> contracts) =>
        Of(action.Indicators, contracts, contract => OfAction(action, contract));

    private static string? OfPlan(IndicatorContract contract) =>
        contract.Requires.Count > 0 ? $"{contract.Id} n'a pas de total\u00a0: un plan ne peut pas le suivre"
        : contract.At == ValueMoment.AsOf ? $"{contract.Id} décrit le jour des données et non une période\u00a0: un plan ne peut pas le suivre"
        : null;

    private static IEnumerable<string> Of(IEnumerable<PlanTarget> targets, IReadOnlyCollection<IndicatorContract> contracts, Func<IndicatorContract, string?> fault) => targets
        .Select(target => contracts.Where(contract => contract.Id == target.Contract).MaxBy(contract => contract.Version) is IndicatorContract contract
            ? fault(contract)
            : $"contrat inconnu [{target.Contract}]")
        .OfType<string>();
}
