using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>The territories of a run by need and use; those of one situation follow each other, then by name.</summary>
internal sealed class NeedUseMap
{
    private readonly UnitGap _gap;
    private readonly double _highNeed;
    private readonly double _highUse;

    internal NeedUseMap(SegmentRun run)
    {
        _gap = run.Definition.Gap!;
        RunUnit[] known = [.. run.Units.Where(unit => Need(unit) is not null && Use(unit) is not null)];
        _highNeed = run.Unreached.Count > 0 ? run.Unreached[0].NeedHigh : Quantile(known.Select(unit => Need(unit)!.Value), 2.0 / 3);
        _highUse = run.Unreached.Count > 0 ? run.Unreached[0].UseMedian : Quantile(known.Select(unit => Use(unit)!.Value), 0.5);
        Placed = [.. known.OrderBy(unit => SituationOf(unit)).ThenBy(unit => unit.Name, StringComparer.Ordinal)];
        Elsewhere = [.. run.Units.Except(known).OrderBy(unit => unit.Name, StringComparer.Ordinal)];
    }

    /// <summary>The territories whose need and use are both known.</summary>
    internal IReadOnlyList<RunUnit> Placed { get; }

    /// <summary>The others.</summary>
    internal IReadOnlyList<RunUnit> Elsewhere { get; }

    internal int Count(Situation situation) => Placed.Count(unit => SituationOf(unit) == situation);

    /// <summary>Where a territory stands; null where its need or its use is not known.</summary>
    internal Situation? SituationOf(RunUnit unit) => (Need(unit), Use(unit)) switch
    {
        (double need, double use) => (need >= _highNeed, use < _highUse) switch
        {
            (true, true) => Situation.HighNeedLowUse,
            (true, false) => Situation.HighNeedHighUse,
            (false, false) => Situation.LowNeedHighUse,
            _ => Situation.LowNeedLowUse,
        },
        _ => null,
    };

    private double? Need(RunUnit unit) => unit.Values.GetValueOrDefault(_gap.Need);

    private double? Use(RunUnit unit) => unit.Values.GetValueOrDefault(_gap.Use);

    // As the run itself computes it, for where it lists no territory that is not reached.
    private static double Quantile(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        double place = share * (sorted.Length - 1);
        return sorted.Length == 0 ? 0 : sorted[(int)place] + ((sorted[Math.Min((int)place + 1, sorted.Length - 1)] - sorted[(int)place]) * (place - (int)place));
    }
}
