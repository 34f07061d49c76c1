using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Segments.Definitions;
using Evaluation.Warehouse;

namespace Evaluation.Segments.Runs;

/// <summary>A run as an audience may see it: counts of few people, and with them what would tell them, are taken away.</summary>
/// <param name="session">An open session with the warehouse.</param>
/// <param name="audience">Whom it is for.</param>
/// <param name="beside">What the audience may read elsewhere of the period, protected first; null for nothing.</param>
internal sealed class RunProtection(WarehouseSession session, Audience audience, Func<IndicatorRun, Period, IReadOnlyList<ValueRequest>>? beside)
{
    // The contract of the supports that units count.
    private const string Supports = "ACT-01";

    // That of activities: by kind it tells how many helped one person each.
    private const string Activities = "ACT-02";

    /// <summary>The run without what must be hidden.</summary>
    /// <param name="run">The run, nothing hidden.</param>
    /// <param name="earlier">The runs of the same definition and period kept before, the first one first.</param>
    /// <param name="former">The run that this one tells the drift from; null for none.</param>
    internal SegmentRun Of(SegmentRun run, IEnumerable<SegmentRun> earlier, SegmentRun? former) =>
        run.Definition.CountsPersons ? new PersonsProtection(IndicatorRun.Open(session, run.AsOf).Settings, audience).Of(run, earlier, former) : Units(run);

    private SegmentRun Units(SegmentRun run)
    {
        if (run.Definition.Gap is not { } gap)
        {
            return run;
        }

        HiddenUnits hidden = Hidden(run);
        HashSet<string> used = [.. run.Definition.Features.Where(feature => feature.Side == FeatureSide.Use).Select(feature => feature.Column).Append(gap.Use)];
        HashSet<string> shares = [.. run.Definition.Features.Where(feature => feature is { Side: FeatureSide.Use, Scale: FeatureScale.Share }).Select(feature => feature.Column)];
        SegmentRun shown = run with { Units = [.. run.Units.Select(unit => hidden.Uses.Contains(unit.Code) ? Without(unit, used) : hidden.Kinds.Contains(unit.Code) ? WithoutShares(unit, shares) : unit)] };
        return (hidden.Uses.Count == 0 && hidden.Kinds.Count == 0 ? run : ShownUnreached.Of(ShownMeans.Of(shown, used), gap)) with
        {
            // What was hidden then is not known here: a mean then, of all territories, would tell it.
            Drift = run.Drift is { } drift ? drift with { Changes = [.. drift.Changes.Select(change => change with { Moved = [.. change.Moved.Where(moved => !used.Contains(moved.Column))] })] } : null,
        };
    }

    private static RunUnit Without(RunUnit unit, HashSet<string> used) => WithoutShares(unit, used) with { Helped = null };

    private static RunUnit WithoutShares(RunUnit unit, HashSet<string> columns) => unit with
    {
        Use = null,
        Values = unit.Values.ToDictionary(value => value.Key, value => columns.Contains(value.Key) ? null : value.Value, StringComparer.Ordinal),
    };

    // The same cells are hidden as where the supports of these territories, and their activities by kind, are published together.
    private HiddenUnits Hidden(SegmentRun run)
    {
        IndicatorRun figures = IndicatorRun.Open(session, run.AsOf);
        int threshold = figures.Settings.Thresholds.For(audience);
        Slice slice = run.Definition.Unit == SegmentUnit.Epci ? Slice.Epci : Slice.Commune;
        ValueRequest Asked(string contract, params Slice[] by) => new([contract], run.Period, by, RowFilter.Within(figures.Settings.Territories), audience);
        IReadOnlyList<ValueSet> sets = figures.Publish(
            [Asked(Supports, slice), Asked(Activities, slice, Slice.Kind), Asked(Activities, slice == Slice.Epci ? Slice.Commune : Slice.Epci, Slice.Kind)], null, audience, beside?.Invoke(figures, run.Period)).Values;
        return new HiddenUnits(
            [.. run.Units.Where(unit => unit.Helped is > 0 && unit.Helped < threshold).Select(unit => unit.Code), .. Codes(sets[0])],
            [.. Codes(sets[1])]);
    }

    private static IEnumerable<string> Codes(ValueSet set) => set.Values.Where(value => value.Hidden).Select(value => value.Slices[0].Code);

    private sealed record HiddenUnits(HashSet<string> Uses, HashSet<string> Kinds);
}
