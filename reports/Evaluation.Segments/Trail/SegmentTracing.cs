using Evaluation.Declared;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Keeping;
using Evaluation.Segments.Running;
using Evaluation.Segments.Runs;
using Evaluation.Warehouse;

namespace Evaluation.Segments.Trail;

/// <summary>★ Walks a figure of a run back: its rows are read again as of the load that the run read, those of its segment taken by the facts that keep who is where, and their delivery lines found.</summary>
/// <param name="session">An open session with the warehouse.</param>
/// <param name="audience">Whom it is for: a figure that is hidden has no trail.</param>
/// <param name="beside">What the audience may read elsewhere of the period of a run, protected first; null for nothing.</param>
public sealed class SegmentTracing(WarehouseSession session, Audience audience, Func<IndicatorRun, Period, IReadOnlyList<ValueRequest>>? beside = null)
{
    /// <summary>Walks a figure back.</summary>
    /// <exception cref="IndicatorRefusal">There is no such figure, it is hidden, or the clustering is declared otherwise since.</exception>
    public SegmentTrace Of(SegmentTrailKey key, CancellationToken cancellationToken)
    {
        KeptRun kept = SegmentReader.At(session, key.Run, key.Definition, audience, beside)
            ?? throw new IndicatorRefusal($"le chargement [{key.Run}] ne garde aucun calcul de [{key.Definition}]\u00a0: copier la clé entière depuis la feuille des preuves");
        double printed = PrintedFigure.Of(kept.Run, key) ?? throw new IndicatorRefusal("ce chiffre n'est pas montré, le plus souvent parce qu'il compte trop peu de personnes\u00a0: sa preuve est protégée comme lui");
        CanonicalText statement = Statement(kept.Run);
        RunScope scope = RunScope.Of(session, IndicatorRun.Open(session, kept.Run.AsOf), kept.Run.Period);
        FeatureRows rows = FeatureReading.Read(session, kept.Run.Definition, scope.Parameters, cancellationToken);
        int[] chosen = Chosen(kept, key, rows);
        LineReading lines = LineReading.Of(session, scope, LineSource.Of(kept.Run.Definition, key.Column ?? kept.Run.Definition.Gap?.Use), kept.Run.Definition.Unit, [.. chosen.Select(row => rows.Keys[row])]);
        return new SegmentTrace(
            key,
            kept.Run,
            printed,
            key.Figure == SegmentFigure.Difference ? DifferenceAgain.Of(kept.Run, key, rows, chosen, Chosen(kept, key with { Segment = null }, rows)) : FigureAgain.Of(kept.Run, key, scope.Star, rows, chosen),
            chosen.Length,
            key.Unit is null ? kept.Run.Rows.Taken : null,
            ShippedSegments.File(kept.Run.Definition) is { } file ? new HashedFile($"reports/segments/{kept.Run.Definition.Id}.yaml", file.Sha256) : null,
            new HashedFile($"{(kept.Run.Definition.Select is null ? "reports/segments" : OwnSegments.Folder)}/{kept.Run.Definition.Rows}", statement.Sha256),
            lines.Count,
            lines.Sha256,
            lines.Deliveries(listed: !kept.Run.Definition.CountsPersons));
    }

    // What reads rows now must be what read them then.
    private static CanonicalText Statement(SegmentRun run)
    {
        CanonicalText now = CanonicalText.From(ShippedSegments.Rows(run.Definition));
        return run.Statement is { } then && then != now.Sha256
            ? throw new IndicatorRefusal($"[{run.Definition.Rows}] n'est plus celui de ce calcul (SHA-256 {then} alors, {now.Sha256} maintenant)\u00a0: refaire le calcul, ou reprendre le programme d'alors ({run.Method.Program})")
            : now;
    }

    // Of territories and places, only those that show the figure: their means are over these.
    private int[] Chosen(KeptRun kept, SegmentTrailKey key, FeatureRows rows)
    {
        SegmentRun run = kept.Run;
        if (key.Unit is not null)
        {
            long unit = run.Units.Single(one => one.Code == key.Unit).Key;
            return [.. Enumerable.Range(0, rows.Keys.Count).Where(row => rows.Keys[row].Unit == unit)];
        }

        IReadOnlyDictionary<UnitKey, string> members = RunMembers.Of(session, key.Run, run.Definition);
        HashSet<long>? shown = key.Column is { } column && !run.Definition.CountsPersons && run.Features.Any(feature => feature.Feature.Column == column) && !DifferenceAgain.IsOfAll(run, key)
            ? [.. run.Units.Where(unit => unit.Values.GetValueOrDefault(column) is not null).Select(unit => unit.Key)]
            : null;
        return [.. Enumerable.Range(0, rows.Keys.Count).Where(row =>
            members.TryGetValue(rows.Keys[row], out string? segment) && (key.Segment is null || segment == key.Segment) && shown?.Contains(rows.Keys[row].Unit) != false)];
    }
}
