using Evaluation.Reports.Wording;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>The territories of a run by need, supply and use; those of one situation follow each other, the largest gap first, then by name.</summary>
internal sealed class NeedUseMap
{
    // Where the largest is so many times the median, a plain axis would press all the others to the ground.
    private const double Skewed = 20;

    private readonly UnitGap _gap;
    private readonly double _highOffer;
    private readonly HashSet<long> _unreached;

    internal NeedUseMap(SegmentRun run)
    {
        _gap = run.Definition.Gap!;
        Offer = run.Definition.Features.FirstOrDefault(feature => feature.Side == FeatureSide.Supply)?.Column;
        RunUnit[] known = [.. run.Units.Where(unit => Need(unit) is not null && Use(unit) is not null)];
        HighNeed = run.Unreached.Count > 0 ? run.Unreached[0].NeedHigh : Quantile(known.Select(unit => Need(unit)!.Value), 2.0 / 3);
        HighUse = run.Unreached.Count > 0 ? run.Unreached[0].UseMedian : Quantile(known.Select(unit => Use(unit)!.Value), 0.5);
        double[] offers = [.. run.Units.Select(Supply).OfType<double>()];
        Offer = offers.Length == 0 ? null : Offer;
        _highOffer = Quantile(offers, 0.5);
        _unreached = [.. run.Unreached.Select(unit => unit.Key)];
        Dictionary<long, int> gaps = run.Unreached.Select((unit, at) => (unit.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at);
        Placed = [.. known.OrderBy(unit => SituationOf(unit)).ThenBy(unit => gaps.GetValueOrDefault(unit.Key, int.MaxValue)).ThenBy(unit => NameOrder.Key(unit.Name), StringComparer.Ordinal).ThenBy(unit => unit.Name, StringComparer.Ordinal)];
        Elsewhere = [.. run.Units.Except(known).OrderBy(unit => SituationOf(unit) ?? (Situation)int.MaxValue).ThenBy(unit => NameOrder.Key(unit.Name), StringComparer.Ordinal).ThenBy(unit => unit.Name, StringComparer.Ordinal)];
        Typed = [.. run.Units.Where(unit => Need(unit) is not null && Supply(unit) is not null)];
        Untyped = [.. run.Units.Except(Typed)];
        Squeezed = known.Length > 0 && HighUse > 1 && known.Max(unit => Use(unit)!.Value) > Skewed * HighUse;
    }

    /// <summary>The column of supply; null where none is declared or known.</summary>
    internal string? Offer { get; }

    /// <summary>Need from which it is high.</summary>
    internal double HighNeed { get; }

    /// <summary>Use from which it is high.</summary>
    internal double HighUse { get; }

    /// <summary>Whether a few territories are used so much more than the others that they would leave no room to these.</summary>
    internal bool Squeezed { get; }

    /// <summary>The territories whose need and use are both known.</summary>
    internal IReadOnlyList<RunUnit> Placed { get; }

    /// <summary>The others.</summary>
    internal IReadOnlyList<RunUnit> Elsewhere { get; }

    /// <summary>The territories whose need and supply are both known.</summary>
    internal IReadOnlyList<RunUnit> Typed { get; }

    /// <summary>The others.</summary>
    internal IReadOnlyList<RunUnit> Untyped { get; }

    internal int Count(Situation situation) => Placed.Count(unit => SituationOf(unit) == situation);

    internal bool IsNeedy(RunUnit unit) => Need(unit) >= HighNeed;

    internal bool IsOffered(RunUnit unit) => Supply(unit) is double supply && supply > 0 && supply >= _highOffer;

    /// <summary>Whether both are known of a territory.</summary>
    internal bool IsPlaced(RunUnit unit) => Need(unit) is not null && Use(unit) is not null;

    /// <summary>Where a territory stands; null where its need or its use is not known. One that is listed as not reached stands there though its use is hidden.</summary>
    internal Situation? SituationOf(RunUnit unit) => (Need(unit), Use(unit)) switch
    {
        _ when _unreached.Contains(unit.Key) => Situation.HighNeedLowUse,
        (double need, double use) => (need >= HighNeed, use < HighUse || use <= 0) switch
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

    private double? Supply(RunUnit unit) => Offer is null ? null : unit.Values.GetValueOrDefault(Offer);

    // As the run itself computes it, for where it lists no territory that is not reached.
    private static double Quantile(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        double place = share * (sorted.Length - 1);
        return sorted.Length == 0 ? 0 : sorted[(int)place] + ((sorted[Math.Min((int)place + 1, sorted.Length - 1)] - sorted[(int)place]) * (place - (int)place));
    }
}
