using Evaluation.Declared;
using Evaluation.Etl.Telemetry;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Disclosure.Asking;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering.Excel;
using Evaluation.Reports.Rendering.Html;
using Evaluation.Reports.Rendering.Pdf;
using Evaluation.Reports.Yearly;
using Evaluation.Warehouse.Reading;
using Evaluation.Warehouse.Territories;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Reporting;

/// <summary>Writes the yearly report of a territory: the values asked for once, then a workbook and a page.</summary>
internal static class YearlyFiles
{
    /// <summary>Writes both files.</summary>
    /// <returns>Their paths, and what they were made of.</returns>
    internal static (IReadOnlyList<string> Files, YearlyValues Values) Write(Workplace workplace, YearlyOrder order) => Steps.Do("report", () =>
    {
        YearlyValues values = Values(workplace, order, Earlier(workplace, order.Period, order.Audience));
        return (Write(YearlyReport.Of(values), order.Folder, $"rapport-{order.Period.Code}", order.Pdf), values);
    });

    /// <summary>Writes a document as a workbook and a page and, where asked, a PDF.</summary>
    /// <returns>Their paths.</returns>
    /// <exception cref="PdfFault">The PDF can't be made; where no browser prints it, nothing is written.</exception>
    internal static IReadOnlyList<string> Write(ReportDocument document, string folder, string name, bool pdf = false)
    {
        Browser? browser = pdf ? Browser.Find() : null;
        Directory.CreateDirectory(folder);
        string stem = Path.GetFullPath(Path.Combine(folder, name));
        using (FileStream workbook = File.Create($"{stem}.xlsx"))
        {
            ExcelReport.Write(document, workbook);
        }

        File.WriteAllText($"{stem}.html", HtmlReport.RenderAsync(document, CancellationToken.None).GetAwaiter().GetResult());
        if (browser is null)
        {
            return [$"{stem}.xlsx", $"{stem}.html"];
        }

        PdfReport.WriteAsync(document, $"{stem}.pdf", browser, CancellationToken.None).GetAwaiter().GetResult();
        return [$"{stem}.xlsx", $"{stem}.html", $"{stem}.pdf"];
    }

    /// <summary>What the editions published by the folder told of a year.</summary>
    internal static EarlierFigures Earlier(Workplace workplace, Period year, Audience audience) =>
        EarlierFigures.Of(workplace.Database.Session, EditionFiles.Shelf(workplace.Folder.Path), year, audience);

    /// <summary>The questions answered by the folder, open to answer another.</summary>
    internal static QuestionLedger Questions(Workplace workplace) => QuestionLedger.Open(Path.Combine(workplace.Folder.Path, QuestionLedger.FileName));

    /// <summary>Everything the yearly report prints.</summary>
    internal static YearlyValues Values(Workplace workplace, YearlyOrder order, EarlierFigures earlier)
    {
        IndicatorRun run = IndicatorRun.Open(workplace.Database.Session, order.AsOf);
        ReportLanguage language = order.Language ?? (workplace.Folder.Settings.Language == "en" ? ReportLanguage.English : ReportLanguage.French);
        IReadOnlyList<FeedReceived> received = FeedReceived.Read(workplace.Database.Session, order.Period.From, order.Period.To, run.AsOf);
        IReadOnlyDictionary<string, long> twice = TwiceCount.Of(workplace.Database.Session, order.Period.From, order.Period.To, run.AsOf);
        return YearlyReading.Of(run, order.Period, order.Audience, language, [.. received.Where(feed => feed.Feed != GeographyLoad.Feed.Feed).Select(feed => Journal(feed) with { MaybeTwice = twice.GetValueOrDefault(feed.Feed) })], Marks(workplace, language), earlier);
    }

    /// <summary>Warnings for every page.</summary>
    internal static IReadOnlyList<string> Marks(Workplace workplace, ReportLanguage language) =>
        !workplace.Folder.Settings.Fictional ? []
        : language == ReportLanguage.English ? ["invented data"]
        : ["données fictives"];

    private static FeedJournal Journal(FeedReceived feed) => new(
        feed.Feed,
        new Label(feed.LabelFr, feed.LabelEn),
        (int)feed.DeliveryCount,
        DateOnly.FromDateTime(feed.LastReceived),
        new LineCounts(feed.LinesRead, feed.LinesLoaded, feed.LinesUnchanged, feed.LinesStale, feed.LinesSetAside, feed.LinesRejected));
}
