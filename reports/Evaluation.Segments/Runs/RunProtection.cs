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

    /// <summary>The run without what must be hidden.</summary>
    internal SegmentRun Of(SegmentRun run) => run.Definition.CountsPersons ? Persons(run) : Units(run);

    private SegmentRun Persons(SegmentRun run)
    {
        HiddenCategories hidden = HiddenCategories.Of(run, IndicatorRun.Open(session, run.AsOf).Settings.Thresholds.For(audience));
        Segment[] segments = [.. run.Segments.Select(segment => hidden.Without(segment))];
        return run with { Segments = segments, Drift = run.Drift is { } drift ? drift with { Changes = [.. drift.Changes.Select(change => Without(change, segments, hidden))] } : null };
    }

    // What is hidden now would be told by what moved; what was hidden then can't be known any more.
    private static SegmentChange Without(SegmentChange change, Segment[] segments, HiddenCategories hidden)
    {
        Segment? now = segments.FirstOrDefault(segment => segment.Code == change.Code);
        return change with
        {
            Share = now?.Share?.Value,
            Moved = [.. change.Moved.Where(moved => now is not null && !hidden.Hides(now, moved.Column) && !hidden.IsCounted(moved.Column))],
        };
    }

    private SegmentRun Units(SegmentRun run)
    {
        if (run.Definition.Gap is not { } gap)
        {
            return run;
        }

        HashSet<string> hidden = HiddenUnits(run);
        HashSet<string> used = [.. run.Definition.Features.Where(feature => feature.Side == FeatureSide.Use).Select(feature => feature.Column).Append(gap.Use)];
        SegmentRun shown = run with { Units = [.. run.Units.Select(unit => hidden.Contains(unit.Code) ? Without(unit, used) : unit)] };
        return ShownMeans.Of(shown, used) with
        {
            // Between two gaps that are shown, the place of a hidden one would tell it.
            Unreached = [.. run.Unreached.Where(unit => !hidden.Contains(unit.Code)), .. run.Unreached.Where(unit => hidden.Contains(unit.Code)).OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => unit with { Use = null, Gap = null })],
            Drift = run.Drift is { } drift ? drift with { Changes = [.. drift.Changes.Select(change => change with { Moved = [.. change.Moved.Where(moved => !used.Contains(moved.Column))] })] } : null,
        };
    }

    private static RunUnit Without(RunUnit unit, HashSet<string> used) => unit with
    {
        Helped = null,
        Use = null,
        Values = unit.Values.ToDictionary(value => value.Key, value => used.Contains(value.Key) ? null : value.Value, StringComparer.Ordinal),
    };

    // The same cells are hidden as where the supports of these territories are published.
    private HashSet<string> HiddenUnits(SegmentRun run)
    {
        IndicatorRun figures = IndicatorRun.Open(session, run.AsOf);
        int threshold = figures.Settings.Thresholds.For(audience);
        Slice slice = run.Definition.Unit == SegmentUnit.Epci ? Slice.Epci : Slice.Commune;
        ValueSet values = figures.Values(new ValueRequest([Supports], run.Period, [slice], RowFilter.Within(figures.Settings.Territories), audience), beside?.Invoke(figures, run.Period)).Single();
        return
        [
            .. run.Units.Where(unit => unit.Helped is > 0 && unit.Helped < threshold).Select(unit => unit.Code),
            .. values.Values.Where(value => value.Hidden).Select(value => value.Slices[0].Code),
        ];
    }
}
