using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering.Excel.Charts;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>Writes a document as a workbook: a sheet for each section with native tables and charts, then the signs and the trail keys.</summary>
public static class ExcelReport
{
    /// <summary>Writes the workbook. The same document gives the same bytes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where the file goes; left open.</param>
    /// <param name="lines">A sheet of lines too many to hold, written last; null for none.</param>
    public static void Write(ReportDocument document, Stream output, StreamedSheet? lines = null)
    {
        using XLWorkbook workbook = new();
        Describe(workbook, document);
        WorkbookPages pages = new(document, workbook);
        Grids grids = new(pages);
        foreach (Section section in document.Sections)
        {
            SectionSheet.Write(pages, grids, section);
        }

        ChartSource.WriteSheet(pages);
        LastSheets.Write(pages);
        workbook.Worksheet(1).SetTabActive();
        using MemoryStream file = new();
        workbook.SaveAs(file);
        FixedZip.Copy(file, output, document.AsOf.Day, Complete(file, pages, lines));
    }

    /// <summary>Adds what ClosedXML can't write.</summary>
    private static (string Entry, Action<Stream> Write)? Complete(MemoryStream file, WorkbookPages pages, StreamedSheet? lines)
    {
        file.Position = 0;
        using SpreadsheetDocument saved = SpreadsheetDocument.Open(file, isEditable: true);
        PrintTitles.MakeAbsolute(saved);
        ChartParts.Add(saved, pages.Charts, pages.Labels);
        return lines is null ? null : StreamedPart.Add(saved, lines);
    }

    private static void Describe(XLWorkbook workbook, ReportDocument document)
    {
        DateTime day = document.AsOf.Day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        workbook.Properties.Title = SheetText.Writable(document.Title);
        workbook.Properties.Subject = SheetText.Writable($"{document.Territory} · {document.Period}");
        workbook.Properties.Author = SheetText.Writable(document.Territory);
        workbook.Properties.LastModifiedBy = SheetText.Writable(document.Territory);
        workbook.Properties.Created = day;
        workbook.Properties.Modified = day;
        workbook.Style.Font.SetFontName("Calibri").Font.SetFontSize(11);
    }
}
