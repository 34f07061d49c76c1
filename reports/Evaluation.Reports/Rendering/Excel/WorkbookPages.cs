using ClosedXML.Excel;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering.Excel.Charts;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>A workbook being written: what every sheet needs, and what each leaves for the last ones (where values stand, charts to draw).</summary>
internal sealed class WorkbookPages(ReportDocument document, XLWorkbook workbook)
{
    internal ReportDocument Document { get; } = document;

    internal XLWorkbook Workbook { get; } = workbook;

    internal Labels Labels { get; } = Labels.For(document.Language);

    internal ValueText Text { get; } = new(Labels.For(document.Language));

    internal FigureNumbers Numbers { get; } = new(document);

    internal SheetNames Names { get; } = new();

    /// <summary>The place of each trail key, such as <c>Synthèse!C12</c>.</summary>
    internal Dictionary<string, string> Places { get; } = [];

    internal List<NativeChart> Charts { get; } = [];

    internal string Context => string.Join(" · ", Document.Territory, Document.Period, string.Format(
        System.Globalization.CultureInfo.InvariantCulture, Labels.KnownAsOf, Text.Day(Document.AsOf.Day), Document.AsOf.Load));
}
