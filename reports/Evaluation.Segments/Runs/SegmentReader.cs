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
        [.. KeptRuns.Definitions(session, load).Select(definition => Protected(session, KeptRuns.Of(session, load, definition).First(), audience, beside))];

    /// <summary>Every run of one definition known at a load, the last first.</summary>
    public static IReadOnlyList<KeptRun> All(WarehouseSession session, int load, string definition, Audience audience, Func<IndicatorRun, Period, IReadOnlyList<ValueRequest>>? beside = null) =>
        [.. KeptRuns.Of(session, load, definition).Select(kept => Protected(session, kept, audience, beside))];

    /// <summary>The last run of one definition known at a load; null before the first.</summary>
    public static KeptRun? LastOf(WarehouseSession session, int load, string definition, Audience audience, Func<IndicatorRun, Period, IReadOnlyList<ValueRequest>>? beside = null) =>
        KeptRuns.Of(session, load, definition).Take(1).Select(kept => Protected(session, kept, audience, beside)).SingleOrDefault();

    private static KeptRun Protected(WarehouseSession session, KeptRun kept, Audience audience, Func<IndicatorRun, Period, IReadOnlyList<ValueRequest>>? beside) =>
        kept with { Run = new RunProtection(session, audience, beside).Of(kept.Run) };
}
