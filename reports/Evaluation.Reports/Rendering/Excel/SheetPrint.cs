using ClosedXML.Excel;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>Freezes the head of a sheet and sets it up for paper: A4 landscape, as wide as the page, head repeated, footer with territory, marks and page number.</summary>
internal static class SheetPrint
{
    internal static void Prepare(WorkbookPages pages, IXLWorksheet sheet, int columns, int rows, int headRows)
    {
        sheet.SheetView.FreezeRows(headRows);
        IXLPageSetup setup = sheet.PageSetup;
        setup.PaperSize = XLPaperSize.A4Paper;
        setup.PageOrientation = XLPageOrientation.Landscape;
        setup.FitToPages(1, 0);
        setup.CenterHorizontally = true;
        setup.SetRowsToRepeatAtTop(1, headRows);
        setup.PrintAreas.Add(1, 1, rows, columns);
        setup.Margins.SetTop(.5).SetBottom(.75).SetLeft(.4).SetRight(.4).SetHeader(.3).SetFooter(.3);
        setup.Footer.Left.AddText(SheetText.ForFooter($"{pages.Document.Territory} · {pages.Document.Period}"));
        setup.Footer.Center.AddText(SheetText.ForFooter(string.Join(" · ", pages.Document.Marks)));
        setup.Footer.Right.AddText(SheetText.ForFooter(pages.Labels.PageNumber));
        setup.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        setup.Footer.Right.AddText(SheetText.ForFooter(pages.Labels.PageCount));
        setup.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
    }
}
