using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Plan.Governance;
using Evaluation.Indicators.Plan.Grid;
using Evaluation.Indicators.Plan.Progress;
using Evaluation.Warehouse.Texts;
using Evaluation.Worker.Folder.PlanWorkbooks;

namespace Evaluation.Worker.Folder;

/// <summary>What a folder says beside its plans: states, committee, evaluation grid. These texts have no version: each change is kept with its load, and one whose file goes holds no longer.</summary>
internal static class FollowUpFiles
{
    /// <summary>Reads those that are there, noting every fault.</summary>
    internal static IReadOnlyList<DeclaredText> Read(
        IReadOnlyList<PlanFile> files, IReadOnlyCollection<ActionPlan>? plans, IReadOnlyCollection<IndicatorContract> contracts, DefinitionFaults faults)
    {
        FollowUpCheck check = new(plans, contracts);
        return
        [
            .. One(files, PlanPart.Progress, PlanProgress.Kind, "avancement", PlanProgress.Read, check.Run, faults),
            .. One(files, PlanPart.Governance, Committee.Kind, "gouvernance", CommitteeReading.Read, check.Run, faults),
            .. One(files, PlanPart.Grid, EvaluationGrid.Kind, "grille", EvaluationGrid.Read, check.Run, faults),
        ];
    }

    private static IEnumerable<DeclaredText> One<T>(
        IReadOnlyList<PlanFile> files, PlanPart part, string kind, string name, Func<string, string, DefinitionFaults, T?> read, Action<string, T, DefinitionFaults> check, DefinitionFaults faults)
        where T : class
    {
        PlanFile[] found = [.. files.Where(file => file.Part == part)];
        if (found.Length == 0)
        {
            yield return DeclaredText.None(kind, name, $"plan/{name}.yaml");
        }

        foreach (PlanFile file in found)
        {
            if (file.Read(read, faults) is T said)
            {
                check(file.File, said, faults);
            }

            yield return new DeclaredText(kind, name, null, file.File, CanonicalText.From(file.Text));
        }
    }
}
