using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Indicators.Editions.Differences;

/// <summary>Names the cause of what a step did to a figure.</summary>
/// <param name="learned">The declared texts learned since the edition.</param>
internal sealed class StepCause(IReadOnlyList<LearnedText> learned)
{
    /// <summary>The kind of the loads that erase a person.</summary>
    public const string Erasure = "erasure";

    /// <summary>The cause of a change that a step of any kind but deliveries made of a figure.</summary>
    public DifferenceCause Of(LoadStep step, EditionFigure? before, EditionFigure? after) => step.Kind switch
    {
        Erasure => DifferenceCause.Erasure,
        _ when step.Kind == SnakeCase.Of(LoadKind.Withdrawal) => DifferenceCause.WithdrawnDelivery,
        _ when step.Kind == SnakeCase.Of(LoadKind.Replay) => DifferenceCause.ReadAgain,
        _ when step.Kind == SnakeCase.Of(LoadKind.Reference) => DifferenceCause.Perimeter,
        _ => Declared([.. learned.Where(text => step.Before < text.LoadKey && text.LoadKey <= step.After)], before, after),
    };

    // What the figure itself shows decides; where it shows nothing, what was learned that could change it.
    private static DifferenceCause Declared(IReadOnlyList<LearnedText> texts, EditionFigure? before, EditionFigure? after)
    {
        DifferenceCause[] families = [.. texts.Select(text => Family(text.Kind)).Distinct()];
        EditionFigure figure = (before ?? after)!;
        bool planned = figure.Promise is not null || figure.Slices.Any(slice => slice.By == "action");
        return families switch
        {
            [DifferenceCause only] => only,
            _ when before?.Promise is FigurePromise old && after?.Promise is FigurePromise now && (old.Target, old.TargetDate, old.Baseline) != (now.Target, now.TargetDate, now.Baseline) => DifferenceCause.PlanAmendment,
            _ when before is not null && after is not null && before.Version != after.Version => DifferenceCause.Definition,
            _ when planned && families.Contains(DifferenceCause.PlanAmendment) => DifferenceCause.PlanAmendment,
            _ when texts.Any(text => text.Kind == ContractText.Kind && figure.Contract.StartsWith(text.Name, StringComparison.Ordinal)) => DifferenceCause.Definition,
            _ => new[] { DifferenceCause.Perimeter, DifferenceCause.Merge, DifferenceCause.Codes, DifferenceCause.Definition }.FirstOrDefault(families.Contains, DifferenceCause.PlanAmendment),
        };
    }

    private static DifferenceCause Family(string kind) => kind switch
    {
        ContractText.Kind => DifferenceCause.Definition,
        PlanBook.Kind => DifferenceCause.PlanAmendment,
        FolderSettings.Kind => DifferenceCause.Perimeter,
        "structure_merges" => DifferenceCause.Merge,
        _ => DifferenceCause.Codes,
    };
}
