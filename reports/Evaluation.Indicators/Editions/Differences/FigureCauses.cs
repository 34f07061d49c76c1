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
    public IReadOnlyDictionary<string, List<Contribution>> Of(int before, IReadOnlyList<LoadStep> steps)
    {
        IReadOnlyDictionary<string, EditionFigure> figures = At(before);
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
