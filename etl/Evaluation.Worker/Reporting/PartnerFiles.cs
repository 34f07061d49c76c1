using Evaluation.Etl.Partners;
using Evaluation.Etl.Telemetry;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Partner;
using Evaluation.Warehouse.Reading;
using Evaluation.Worker.Commands;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Reporting;

/// <summary>Writes the sheet of a partner as a workbook and a page.</summary>
internal static class PartnerFiles
{
    /// <summary>Writes both files.</summary>
    /// <returns>Their paths.</returns>
    /// <exception cref="UsageFault">The folder has no such partner.</exception>
    internal static IReadOnlyList<string> Write(Workplace workplace, string partner, Period period, string folder, int? asOf, bool pdf) => Steps.Do("report", () =>
    {
        IReadOnlyList<Feed> feeds = workplace.Folder.Partners.Feeds;
        string name = feeds.FirstOrDefault(feed => feed.Partner.Code == partner)?.Partner.Label.Fr
            ?? throw new UsageFault($"--partner [{partner}] n'est pas un partenaire du dossier\u00a0: {string.Join(", ", feeds.Select(feed => feed.Partner.Code).Distinct())}.");
        IndicatorRun run = IndicatorRun.Open(workplace.Database.Session, asOf);
        PartnerQuality quality = PartnerQuality.Read(workplace.Database.Session, partner, period.From, period.To, run.AsOf);
        PartnerSheetValues values = PartnerReading.Of(run, period, partner, name, quality, YearlyFiles.Marks(workplace, ReportLanguage.French), YearlyFiles.Earlier(workplace, period, Audience.Partner));
        return YearlyFiles.Write(PartnerReport.Of(values), folder, $"fiche-{partner}-{period.Code}", pdf);
    });
}
