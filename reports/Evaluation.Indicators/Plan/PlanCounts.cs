using Evaluation.Declared;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Plan;

/// <summary>Checks the counting rules of a plan against what exists: a misspelt code would count nothing, and say so as a missing value.</summary>
/// <param name="kinds">Codes of the kinds of activity.</param>
/// <param name="themes">Codes of the themes.</param>
/// <param name="partners">Codes of the partners of the folder; null when they can't be read.</param>
/// <param name="feeds">Codes of their feeds; null when they can't be read.</param>
public sealed class PlanCounts(IReadOnlyCollection<string> kinds, IReadOnlyCollection<string> themes, IReadOnlyCollection<string>? partners, IReadOnlyCollection<string>? feeds)
{
    /// <summary>Notes every code that no list has.</summary>
    /// <param name="file">File of the plan.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="faults">Where faults are noted.</param>
    public void Check(string file, ActionPlan plan, DefinitionFaults faults)
    {
        foreach (PlannedAction action in plan.Actions.Where(action => action.Counts is not null))
        {
            RowFilter filter = action.Counts!.Filter;
            string[] sentences =
            [
                .. Unknown(action, "le type d'activité", filter.Kinds, kinds),
                .. Unknown(action, "le thème", filter.Themes, themes),
                .. Unknown(action, "le partenaire", filter.Partners, partners),
                .. Unknown(action, "le flux", filter.Feeds, feeds),
            ];
            foreach (string sentence in sentences)
            {
                faults.Add(file, sentence);
            }
        }
    }

    private static IEnumerable<string> Unknown(PlannedAction action, string what, IEnumerable<string> named, IReadOnlyCollection<string>? known) =>
        from code in known is null ? [] : named.Except(known)
        select $"l'action [{action.Id}] compte {what} [{code}], inconnu\u00a0: écrire un de [{string.Join(", ", known!.Order(StringComparer.Ordinal))}]";
}
