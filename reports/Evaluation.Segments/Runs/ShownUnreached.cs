using Evaluation.Segments.Definitions;

namespace Evaluation.Segments.Runs;

/// <summary>Territories that are not reached, beside the median of those whose use is shown: the median of all might be the use of one that is hidden.</summary>
internal static class ShownUnreached
{
    /// <summary>The run with gaps to this median. A territory whose use is hidden stays in the list, without its use nor its gap, where that it is low says no more than that it is hidden.</summary>
    internal static SegmentRun Of(SegmentRun run, UnitGap gap, int threshold)
    {
        Dictionary<string, double> uses = run.Units.Where(unit => unit.Values.GetValueOrDefault(gap.Use) is not null).ToDictionary(unit => unit.Code, unit => unit.Values[gap.Use]!.Value, StringComparer.Ordinal);
        LowUse low = LowUse.Of(uses.Values);
        UnreachedUnit[] told = low.Goal <= 0 ? [] : [.. run.Unreached.Where(unit => uses.TryGetValue(unit.Code, out double use) ? low.Holds(use) : unit.UseMedian * unit.People / gap.Per >= threshold)];
        UnreachedUnit[] known = [.. told.Select(unit => unit with
        {
            Use = uses.TryGetValue(unit.Code, out double use) ? use : null,
            UseMedian = low.Median,
            UseGoal = low.Goal,
            Gap = uses.ContainsKey(unit.Code) ? low.Missing(use, unit.People, gap.Per) : null,
        })];

        // Between two gaps that are shown, the place of a hidden one would tell it.
        return run with
        {
            Unreached =
            [
                .. known.Where(unit => unit.Gap is not null).OrderByDescending(unit => unit.Gap).ThenBy(unit => unit.Code, StringComparer.Ordinal),
                .. known.Where(unit => unit.Gap is null).OrderBy(unit => unit.Code, StringComparer.Ordinal),
            ],
        };
    }
}
