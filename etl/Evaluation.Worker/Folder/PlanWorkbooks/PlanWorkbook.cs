using ClosedXML.Excel;

namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>Writes the empty workbook of a plan: one sheet for each sort of thing, its headings, its lists of words.</summary>
internal static class PlanWorkbook
{
    private const int Rows = 500;
    private const int ListWidth = 40;
    private const string Lists = "listes";

    /// <summary>Writes it to a file, written over.</summary>
    internal static void Write(string path)
    {
        using XLWorkbook workbook = new();
        List<IXLRange> ranges = [];
        IXLWorksheet[] sheets = [.. PlanSheet.All.Select(sheet => workbook.Worksheets.Add(sheet.Name))];
        IXLWorksheet lists = workbook.Worksheets.Add(Lists);
        foreach ((PlanSheet sheet, IXLWorksheet written) in PlanSheet.All.Zip(sheets))
        {
            Fill(sheet, written, column => ListOf(lists, column, ranges));
        }

        workbook.SaveAs(path);
    }

    private static void Fill(PlanSheet sheet, IXLWorksheet written, Func<SheetColumn, IXLRange> listOf)
    {
        written.SheetView.FreezeRows(1);
        for (int at = 0; at < sheet.Columns.Count; at++)
        {
            SheetColumn column = sheet.Columns[at];
            IXLCell heading = written.Cell(1, at + 1);
            heading.SetValue(column.Header);
            heading.Style.Font.SetBold(true).Fill.SetBackgroundColor(column.Required ? XLColor.FromArgb(0x1F, 0x3A, 0x5F) : XLColor.FromArgb(0xDD, 0xE6, 0xF0)).Font.SetFontColor(column.Required ? XLColor.White : XLColor.Black);
            written.Column(at + 1).Width = column.Kind == CellKind.Text && column.Words.Count == 0 ? 28 : 16;
            Check(column, written.Range(2, at + 1, Rows, at + 1), listOf);
        }

        written.Cell(1, 1).Comment.AddText($"{sheet.Help} Les colonnes foncées se remplissent toujours ; plusieurs valeurs se séparent par un point-virgule.");
    }

    private static void Check(SheetColumn column, IXLRange cells, Func<SheetColumn, IXLRange> listOf)
    {
        if (column.Kind == CellKind.Day)
        {
            cells.Style.DateFormat.SetFormat("dd/mm/yyyy");
        }
        else if (column.Kind != CellKind.Number)
        {
            cells.Style.NumberFormat.SetFormat("@");
        }

        if (column is { Kind: CellKind.Text, Words.Count: > 0 })
        {
            cells.SetDataValidation().List(listOf(column), true);
        }
    }

    private static IXLRange ListOf(IXLWorksheet lists, SheetColumn column, List<IXLRange> ranges)
    {
        int at = ranges.Count + 1;
        lists.Cell(1, at).SetValue(column.Header).Style.Font.SetBold(true);
        for (int row = 0; row < column.Words.Count; row++)
        {
            lists.Cell(row + 2, at).SetValue(column.Words[row].Shown);
        }

        lists.Column(at).Width = ListWidth;
        ranges.Add(lists.Range(2, at, column.Words.Count + 1, at));
        return ranges[^1];
    }
}
