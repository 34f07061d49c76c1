using Evaluation.Indicators.Queries;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Editions.Differences;

/// <summary>
/// Finds why figures differ between two loads: they are computed again after each run of loads of one kind, and what each run changed has its cause.
/// Within deliveries, deletions are done first, then corrections, then what is late.
/// </summary>
/// <param name="session">The warehouse.</param>
/// <param name="again">The questions of the edition.</param>
/// <param name="cause">How causes are named.</param>
internal sealed class FigureCauses(WarehouseSession session, EditionAgain again, StepCause cause)
{
    private readonly Dictionary<string, List<Contribution>> _found = new(StringComparer.Ordinal);

    /// <summary>What made each figure differ, in the order of loads; causes that return are added up.</summary>
    /// <param name="published">The figures as published.</param>
    /// <param name="before">The load they were known as of.</param>
    /// <param name="steps">What was learned since.</param>
    public IReadOnlyDictionary<string, List<Contribution>> Of(IReadOnlyList<EditionFigure> published, int before, IReadOnlyList<LoadStep> steps)
    {
        IReadOnlyDictionary<string, EditionFigure> figures = At(before);
        Rewritten(published, figures, steps.Any(step => step.Kind == StepCause.Erasure) ? DifferenceCause.Erasure : DifferenceCause.Program);
        foreach (LoadStep step in steps)
        {
            foreach ((IReadOnlyDictionary<string, EditionFigure> next, Func<EditionFigure?, EditionFigure?, DifferenceCause> why) in Through(step))
            {
                Compare(figures, next, why);
                figures = next;
            }
        }

        return _found;
    }

    // The past itself answers otherwise only where rows were erased, or where the program reads them otherwise.
    private void Rewritten(IReadOnlyList<EditionFigure> published, IReadOnlyDictionary<string, EditionFigure> today, DifferenceCause why)
    {
        foreach (EditionFigure figure in published.Where(figure => !figure.Hidden))
        {
            EditionFigure? now = today.GetValueOrDefault(figure.Id);
            if (now is null || !figure.SaysAs(now))
            {
                Add(figure.Id, Contribution.Of(why, figure, now));
            }
        }
    }

    private IEnumerable<(IReadOnlyDictionary<string, EditionFigure>, Func<EditionFigure?, EditionFigure?, DifferenceCause>)> Through(LoadStep step)
    {
        if (step.IsDelivery)
        {
            yield return (At(step.Before, new ChangedRows(step.Before, step.After, corrected: false)), (_, _) => DifferenceCause.Deletion);
            yield return (At(step.Before, new ChangedRows(step.Before, step.After, corrected: true)), (_, _) => DifferenceCause.Correction);
            yield return (At(step.After), (_, _) => DifferenceCause.LateData);
        }
        else
        {
            yield return (At(step.After), (before, after) => cause.Of(step, before, after));
        }
    }

    private IReadOnlyDictionary<string, EditionFigure> At(int load, ChangedRows? changed = null) => again.Unprotected(new StarReader(session, load) { Changed = changed });

    private void Compare(
        IReadOnlyDictionary<string, EditionFigure> before, IReadOnlyDictionary<string, EditionFigure> after, Func<EditionFigure?, EditionFigure?, DifferenceCause> why)
    {
        foreach (string id in before.Keys.Union(after.Keys, StringComparer.Ordinal))
        {
            EditionFigure? old = before.GetValueOrDefault(id);
            EditionFigure? now = after.GetValueOrDefault(id);
            if (old is null || now is null || !old.SaysAs(now))
            {
                Add(id, Contribution.Of(why(old, now), old, now));
            }
        }
    }

    private void Add(string id, Contribution contribution)
    {
        List<Contribution> found = _found.TryGetValue(id, out List<Contribution>? held) ? held : _found[id] = [];
        int same = found.FindIndex(one => one.Causes.SequenceEqual(contribution.Causes));
        if (same < 0)
        {
            found.Add(contribution);
        }
        else
        {
            found[same] = found[same].With(contribution);
        }
    }
}
