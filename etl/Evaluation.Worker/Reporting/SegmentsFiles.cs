using Evaluation.Etl.Telemetry;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Segments;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Reporting;

/// <summary>Writes the report on segments as a workbook and a page.</summary>
internal static class SegmentsFiles
{
    /// <summary>Writes both files and, where asked, a PDF.</summary>
    /// <param name="workplace">The open folder.</param>
    /// <param name="folder">Where they go.</param>
    /// <param name="language">Their language; null for that of the territory folder.</param>
    /// <param name="audience">Whom they are for.</param>
    /// <param name="asOf">The load as of which they tell; null for the last.</param>
    /// <param name="pdf">Whether a PDF is wanted too.</param>
    /// <returns>Their paths.</returns>
    internal static IReadOnlyList<string> Write(Workplace workplace, string folder, ReportLanguage? language, Audience audience, int? asOf, bool pdf) => Steps.Do("report", () =>
    {
        ReportLanguage chosen = language ?? (workplace.Folder.Settings.Language == "en" ? ReportLanguage.English : ReportLanguage.French);
        IndicatorRun run = IndicatorRun.Open(workplace.Database.Session, asOf);
        SegmentsValues values = SegmentsReading.Of(workplace.Database.Session, run, audience, chosen, YearlyFiles.Marks(workplace, chosen));
        return YearlyFiles.Write(SegmentsReport.Of(values), folder, "segments", pdf);
    });
}
