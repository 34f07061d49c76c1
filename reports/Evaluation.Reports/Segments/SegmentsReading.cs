using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Segments.Runs;
using Evaluation.Warehouse;

namespace Evaluation.Reports.Segments;

/// <summary>Asks for everything the report on segments prints.</summary>
public static class SegmentsReading
{
    // Publics first, then where they live and where they are helped; what a territory declares besides comes last.
    private static readonly string[] Order = ["supports", "personnes", "communes", "epci", "lieux"];

    /// <summary>Reads the last run of each clustering, with the figures it may show.</summary>
    /// <param name="session">An open session with the warehouse.</param>
    /// <param name="run">The figures as of a load.</param>
    /// <param name="audience">Whom it is for.</param>
    /// <param name="language">Its language.</param>
    /// <param name="marks">Warnings for every page.</param>
    public static SegmentsValues Of(WarehouseSession session, IndicatorRun run, Audience audience, ReportLanguage language, IReadOnlyList<string> marks) => new()
    {
        Territory = run.Settings.Name,
        AsOf = new KnownAsOf(run.AsOf, run.Day),
        Audience = audience,
        Threshold = run.Settings.Thresholds.For(audience),
        Language = language,
        Marks = marks,
        Runs = [.. SegmentReader.Last(session, run.AsOf, audience, (figures, period) => YearlyQuestions.Beside(figures, period, audience)).OrderBy(Rank).ThenBy(kept => kept.Run.Definition.Id, StringComparer.Ordinal)],
    };

    private static int Rank(KeptRun kept) => Array.IndexOf(Order, kept.Run.Definition.Id) is >= 0 and int at ? at : Order.Length;
}
