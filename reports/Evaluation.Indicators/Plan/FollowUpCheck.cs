using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan.Governance;
using Evaluation.Indicators.Plan.Grid;
using Evaluation.Indicators.Plan.Progress;

namespace Evaluation.Indicators.Plan;

/// <summary>Checks what is said of a plan against every version of it and against the contracts.</summary>
/// <param name="plans">Every version of the plans; null when one can't be read, and what is named of them can't be checked.</param>
/// <param name="contracts">Every contract.</param>
public sealed class FollowUpCheck(IReadOnlyCollection<ActionPlan>? plans, IReadOnlyCollection<IndicatorContract> contracts)
{
    private readonly HashSet<string>? _actions = plans is null ? null : [.. plans.SelectMany(plan => plan.Actions).Select(action => action.Id)];
    private readonly HashSet<string>? _milestones = plans is null ? null : [.. plans.SelectMany(plan => plan.Actions).SelectMany(action => action.Milestones).Select(milestone => milestone.Id)];
    private readonly HashSet<string> _contracts = [.. contracts.Select(contract => contract.Id)];

    /// <summary>Notes the states of actions and milestones that no plan has.</summary>
    public void Run(string file, PlanProgress progress, DefinitionFaults faults)
    {
        Refuse(file, "l'action", progress.Actions.Select(state => state.Of), _actions, "qu'aucune version du plan n'a", faults);
        Refuse(file, "l'étape", progress.Milestones.Select(state => state.Of), _milestones, "qu'aucune version du plan n'a", faults);
    }

    /// <summary>Notes the decisions bound to what doesn't exist.</summary>
    public void Run(string file, Committee committee, DefinitionFaults faults)
    {
        Decision[] decisions = [.. committee.Meetings.SelectMany(meeting => meeting.Decisions)];
        Refuse(file, "l'action", decisions.Select(decision => decision.Action).OfType<string>(), _actions, "qu'aucune version du plan n'a", faults);
        Refuse(file, "l'indicateur", decisions.SelectMany(decision => decision.Indicators), _contracts, "que rien ne définit", faults);
    }

    /// <summary>Notes the questions bound to what doesn't exist.</summary>
    public void Run(string file, EvaluationGrid grid, DefinitionFaults faults) =>
        Refuse(file, "l'indicateur", grid.Questions.SelectMany(question => question.Indicators), _contracts, "que rien ne définit", faults);

    private static void Refuse(string file, string what, IEnumerable<string> named, HashSet<string>? known, string why, DefinitionFaults faults)
    {
        foreach (string name in named.Distinct().Where(name => known?.Contains(name) == false))
        {
            faults.Add(file, $"nomme {what} [{name}], {why}");
        }
    }
}
