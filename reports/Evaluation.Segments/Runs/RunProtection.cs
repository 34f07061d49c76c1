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
        return (hidden.Uses.Count == 0 && hidden.Kinds.Count == 0 ? run : ShownUnreached.Of(ShownMeans.Of(shown, used), gap, hidden.Threshold)) with
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

    // The same cells are hidden as where the supports of these territories are published.
    private HiddenUnits Hidden(SegmentRun run)
    {
        IndicatorRun figures = IndicatorRun.Open(session, run.AsOf);
        int threshold = figures.Settings.Thresholds.For(audience);
        Slice slice = run.Definition.Unit == SegmentUnit.Epci ? Slice.Epci : Slice.Commune;
        ValueRequest Asked(string contract, params Slice[] by) => new([contract], run.Period, by, RowFilter.Within(figures.Settings.Territories), audience);
        ValueSet supports = figures.Values(Asked(Supports, slice), beside?.Invoke(figures, run.Period)).Single();
        HashSet<string> uses = [.. run.Units.Where(unit => unit.Helped is > 0 && unit.Helped < threshold).Select(unit => unit.Code), .. Codes(supports)];
        return new HiddenUnits(uses, FewAlone(run, Alone(figures.Unprotected([Asked(Activities, slice, Slice.Kind)], null, audience).Values[0], new StarReader(session, run.AsOf).IndividualKinds), uses, threshold), threshold);
    }

    // How many activities helped one person each, by territory.
    private static Dictionary<string, decimal> Alone(ValueSet byKind, IReadOnlySet<int> kinds) => byKind.Values
        .Where(value => kinds.Contains(value.Slices[1].Key))
        .GroupBy(value => value.Slices[0].Code, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Sum(value => value.Value ?? 0), StringComparer.Ordinal);

    // Where they are few, and in the same larger territory the next larger while all of those hidden would be few: their sum is what is left of the others.
    private static HashSet<string> FewAlone(SegmentRun run, Dictionary<string, decimal> alone, HashSet<string> uses, int threshold)
    {
        HashSet<string> hidden = [.. alone.Where(one => one.Value > 0 && one.Value < threshold).Select(one => one.Key), .. uses];
        foreach (IGrouping<string, RunUnit> around in run.Units.GroupBy(unit => unit.Within ?? "", StringComparer.Ordinal))
        {
            RunUnit[] bySize = [.. around.Where(unit => alone.GetValueOrDefault(unit.Code) > 0).OrderBy(unit => alone[unit.Code])];
            foreach (RunUnit next in bySize.Where(unit => !hidden.Contains(unit.Code)))
            {
                decimal sum = bySize.Where(unit => hidden.Contains(unit.Code)).Sum(unit => alone[unit.Code]);
                if (sum == 0 || sum >= threshold)
                {
                    break;
                }

                hidden.Add(next.Code);
            }
        }

        return hidden;
    }

    private static IEnumerable<string> Codes(ValueSet set) => set.Values.Where(value => value.Hidden).Select(value => value.Slices[0].Code);

    private sealed record HiddenUnits(HashSet<string> Uses, HashSet<string> Kinds, int Threshold);
}
