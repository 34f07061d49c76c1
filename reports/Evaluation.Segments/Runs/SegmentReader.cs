using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Segments.Keeping;
using Evaluation.Warehouse;

namespace Evaluation.Segments.Runs;

/// <summary>Reads the runs kept in the warehouse, as an audience may see them.</summary>
public static class SegmentReader
{
    /// <summary>The last run of each definition known at a load, by definition.</summary>
    /// <param name="session">An open session with the warehouse.</param>
    /// <param name="load">Runs kept after this load are not seen.</param>
    /// <param name="audience">Whom it is for: small counts, and with them what would tell them, are null.</param>
    /// <param name="beside">What the audience may read elsewhere of the period of a run, protected first; null for nothing.</param>
    public static IReadOnlyList<KeptRun> Last(WarehouseSession session, int load, Audience audience, Func<IndicatorRun, Period, IReadOnlyList<ValueRequest>>? beside = null) =>
        [.. KeptRuns.Definitions(session, load).Select(definition => LastOf(session, load, definition, audience, beside)!)];

    /// <summary>Every run of one definition known at a load, the last first.</summary>
    public static IReadOnlyList<KeptRun> All(WarehouseSession session, int load, string definition, Audience audience, Func<IndicatorRun, Period, IReadOnlyList<ValueRequest>>? beside = null) =>
        Protected(session, [.. KeptRuns.Of(session, load, definition)], audience, beside);

    /// <summary>The last run of one definition known at a load; null before the first.</summary>
    public static KeptRun? LastOf(WarehouseSession session, int load, string definition, Audience audience, Func<IndicatorRun, Period, IReadOnlyList<ValueRequest>>? beside = null) =>
        Protected(session, [.. KeptRuns.Of(session, load, definition)], audience, beside, only: true).SingleOrDefault();

    /// <summary>The run that a load kept; null where that load kept none of this definition.</summary>
    internal static KeptRun? At(WarehouseSession session, int load, string definition, Audience audience, Func<IndicatorRun, Period, IReadOnlyList<ValueRequest>>? beside = null) =>
        LastOf(session, load, definition, audience, beside) is { } kept && kept.Load == load ? kept : null;

    // Each beside those of the same period that were kept before it: any of them may have been told.
    private static IReadOnlyList<KeptRun> Protected(WarehouseSession session, IReadOnlyList<KeptRun> lastFirst, Audience audience, Func<IndicatorRun, Period, IReadOnlyList<ValueRequest>>? beside, bool only = false) =>
    [
        .. lastFirst.Index().Take(only ? 1 : lastFirst.Count).Select(kept => kept.Item with
        {
            Run = new RunProtection(session, audience, beside).Of(
                kept.Item.Run,
                lastFirst.Skip(kept.Index + 1).Select(one => one.Run).Where(one => one.Period.Code == kept.Item.Run.Period.Code).Reverse(),
                lastFirst.FirstOrDefault(one => one.Load == kept.Item.Run.Drift?.FormerLoad)?.Run),
        }),
    ];
}
