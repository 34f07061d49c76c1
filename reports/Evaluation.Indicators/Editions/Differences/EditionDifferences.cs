using Evaluation.Warehouse;

namespace Evaluation.Indicators.Editions.Differences;

/// <summary>What of an edition would differ at another load, as the audience of the edition may be told.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="AsOf">The other load.</param>
/// <param name="Figures">The figures that would differ, in the order of their names.</param>
/// <param name="Same">How many would not.</param>
/// <param name="Loads">What was learned in between.</param>
public sealed record EditionDifferences(EditionManifest Edition, int AsOf, IReadOnlyList<FigureDifference> Figures, int Same, IReadOnlyList<JournalLoad> Loads)
{
    /// <summary>Compares an edition with what is known at another load.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="asOf">The load; null for the last.</param>
    /// <exception cref="IndicatorRefusal">The load is older than the edition.</exception>
    public static EditionDifferences Of(WarehouseSession session, Edition edition, int? asOf)
    {
        EditionManifest manifest = edition.Manifest;
        int load = asOf ?? session.LatestLoad();
        if (load < manifest.AsOf)
        {
            throw new IndicatorRefusal($"l'édition [{edition.Id}] est connue au chargement [{manifest.AsOf}]\u00a0: la comparer à un chargement plus récent que [{load}]");
        }

        EditionAgain again = new(session, manifest);
        JournalLoad[] loads = [.. Rows<JournalLoad>(session, "editions/loads", manifest.AsOf, load).OrderBy(one => one.LoadKey)];
        IReadOnlyList<EditionFigure> published = edition.Figures();
        FigureDifference[] found = [.. Found(published, again.Figures(load))];
        HashSet<string> hidden = found.Length == 0 ? [] : [.. again.Figures(load, EarlierFigures.ComparedWith(edition)).Where(figure => figure.Hidden).Select(figure => figure.Id)];
        IReadOnlyDictionary<string, List<Contribution>> causes = found.Length == 0 ? new Dictionary<string, List<Contribution>>()
            : new FigureCauses(session, again, new StepCause(Rows<LearnedText>(session, "editions/texts", manifest.AsOf, load))).Of(published, manifest.AsOf, LoadStep.Of(manifest.AsOf, loads));
        return new EditionDifferences(manifest, load, Told(found, causes, new DifferenceProtection(manifest.Parameters.ThresholdApplied, hidden)), published.Count - found.Count(one => one.Before is not null), loads);
    }

    private static IEnumerable<FigureDifference> Found(IReadOnlyList<EditionFigure> published, IReadOnlyList<EditionFigure> today)
    {
        Dictionary<string, EditionFigure> before = published.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        Dictionary<string, EditionFigure> after = today.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        foreach (string id in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            EditionFigure? old = before.GetValueOrDefault(id);
            EditionFigure? now = after.GetValueOrDefault(id);
            if (Kind(old, now) is DifferenceKind kind)
            {
                yield return new FigureDifference(kind, old, now, []);
            }
        }
    }

    private static DifferenceKind? Kind(EditionFigure? before, EditionFigure? after) => (before, after) switch
    {
        (null, { Hidden: false }) => DifferenceKind.Appeared,
        ({ Hidden: false }, null) => DifferenceKind.Disappeared,
        ({ Hidden: false }, { Hidden: true }) => DifferenceKind.NowHidden,
        ({ Hidden: true }, { Hidden: false }) => DifferenceKind.NowShown,
        ({ Promise: FigurePromise old }, { Promise: FigurePromise now }) => old.PromisesAs(now) ? null : DifferenceKind.Assessed,
        ({ Hidden: false } old, { } now) when (old.Numerator, old.Denominator, old.Value, old.Interval) != (now.Numerator, now.Denominator, now.Value, now.Interval) => DifferenceKind.Changed,
        _ => null,
    };

    private static IReadOnlyList<FigureDifference> Told(IReadOnlyList<FigureDifference> found, IReadOnlyDictionary<string, List<Contribution>> causes, DifferenceProtection protection) => [.. found
        .GroupBy(one => one.Figure.Contract)
        .SelectMany(same => protection.Of([.. same.Select(one => (one, Made(one, causes.GetValueOrDefault(one.Figure.Id, []))))]))
        .OrderBy(one => one.Figure.Id, StringComparer.Ordinal)];

    // What was done and undone made no number; an assessment may change all the same, and a number nobody told be 0 now.
    private static IReadOnlyList<Contribution> Made(FigureDifference difference, List<Contribution> found) =>
        difference.Kind == DifferenceKind.Assessed || found.TrueForAll(one => one.IsNothing) ? found : [.. found.Where(one => !one.IsNothing)];

    private static IReadOnlyList<T> Rows<T>(WarehouseSession session, string file, int load, int until) =>
        session.ReadText<T>(session.Text(file, typeof(EditionDifferences).Assembly), new { load, until });
}
