using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;

namespace Evaluation.Segments.Runs;

/// <summary>Territories that are not reached, beside the median of those whose use is shown: the median of all might be the use of one that is hidden.</summary>
internal static class ShownUnreached
{
    /// <summary>The run with gaps to this median; a territory whose use is hidden stays in the list, without its use nor its gap.</summary>
    internal static SegmentRun Of(SegmentRun run, UnitGap gap)
    {
        Dictionary<string, double> uses = run.Units.Where(unit => unit.Values.GetValueOrDefault(gap.Use) is not null).ToDictionary(unit => unit.Code, unit => unit.Values[gap.Use]!.Value, StringComparer.Ordinal);
        if (run.Unreached.Count == 0 || uses.Count == 0)
        {
            return run with { Unreached = [] };
        }

        double median = FeatureScaling.Quantile([.. uses.Values.Order()], 0.5);
        UnreachedUnit[] known = [.. run.Unreached.Select(unit => unit with
        {
            Use = uses.TryGetValue(unit.Code, out double use) ? use : null,
            UseMedian = median,
            Gap = uses.ContainsKey(unit.Code) ? (median - use) * unit.People / gap.Per : null,
        })];

        // Between two gaps that are shown, the place of a hidden one would tell it.
        return run with
        {
            Unreached =
            [
                .. known.Where(unit => unit.Gap > 0).OrderByDescending(unit => unit.Gap).ThenBy(unit => unit.Code, StringComparer.Ordinal),
                .. known.Where(unit => unit.Gap is null).OrderBy(unit => unit.Code, StringComparer.Ordinal),
            ],
        };
    }
}
