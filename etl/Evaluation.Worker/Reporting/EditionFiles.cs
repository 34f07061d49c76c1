using Evaluation.Etl.Telemetry;
using Evaluation.Indicators;
using Evaluation.Indicators.Editions;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering.Pdf;
using Evaluation.Reports.Yearly;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Reporting;

/// <summary>Writes a draft edition of the yearly evaluation: the documents and the figures are made of the same values.</summary>
internal static class EditionFiles
{
    private const string Editions = "editions";

    /// <summary>The editions of a territory folder.</summary>
    internal static EditionShelf Shelf(string folder) => new(Path.Combine(folder, Editions));

    /// <summary>Writes a draft.</summary>
    /// <param name="workplace">The open folder.</param>
    /// <param name="order">The yearly report as ordered; its own folder is not used.</param>
    /// <param name="by">Who writes it.</param>
    /// <param name="note">What is said of it.</param>
    /// <param name="clock">The clock of states.</param>
    /// <exception cref="PdfFault">A PDF was asked for and can't be made: there is no draft then.</exception>
    internal static Edition Draft(Workplace workplace, YearlyOrder order, string by, string? note, TimeProvider clock) => Steps.Do("edition", () =>
    {
        EarlierFigures earlier = YearlyFiles.Earlier(workplace, order.Period, order.Audience);
        YearlyValues values = YearlyFiles.Values(workplace, order, earlier);
        EditionContent content = new(
            workplace.Database.Session, IndicatorRun.Open(workplace.Database.Session, values.AsOf.Load), order.Period, order.Audience,
            values.Language == ReportLanguage.English ? "en" : "fr", values.Marks, values.Values, values.Plan)
        {
            Earlier = earlier,
        };
        return new EditionDesk(Shelf(workplace.Folder.Path), clock).Draft(content, by, note, folder => YearlyFiles.Write(YearlyReport.Of(values), folder, $"rapport-{order.Period.Code}", order.Pdf));
    });
}
