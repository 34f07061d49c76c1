using ClosedXML.Excel;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Rendering.Excel.Charts;

/// <summary>The cells a native chart reads: those of its table, or, where a value is absent, a copy whose absent cells are empty.
/// A spreadsheet draws a sign of absence (« n. d. ») as a zero, and an empty cell as a gap.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="HeaderRow">The row of the headings, from 1.</param>
/// <param name="Rows">How many rows of values stand under them.</param>
internal sealed record ChartSource(string Sheet, int HeaderRow, int Rows)
{
    internal static ChartSource Table(Chart chart, string sheet, int headerRow) => new(sheet, headerRow, chart.Rows.Count);

    /// <summary>Writes the copies some charts need on a sheet of their own and makes those charts read them.</summary>
    internal static void WriteSheet(WorkbookPages pages)
    {
        if (!pages.Charts.Any(HasAbsence))
        {
            return;
        }

        IXLWorksheet sheet = pages.Workbook.AddWorksheet(pages.Names.Of(pages.Labels.ChartSheet));
        sheet.Column(1).Width = 36;
        sheet.Cell(1, 1).SetWords(string.Join(" · ", pages.Document.Marks.Prepend(pages.Document.Title))).Style.Font.SetBold();
        sheet.Cell(2, 1).SetWords(pages.Labels.ChartSheetLead).Style.Font.SetItalic();
        int row = 4;
        for (int at = 0; at < pages.Charts.Count; at++)
        {
            NativeChart chart = pages.Charts[at];
            if (HasAbsence(chart))
            {
                sheet.Cell(row, 1).SetWords($"{pages.Numbers.Of(chart.Chart)} · {chart.Chart.Title}").Style.Font.SetBold();
                pages.Charts[at] = chart with { Source = new ChartSource(sheet.Name, row + 1, chart.Chart.Rows.Count) };
                Copy(pages, sheet, chart.Chart, row + 1);
                row += chart.Chart.Rows.Count + 3;
            }
        }

        SheetPrint.Prepare(pages, sheet, 10, row, 2);
    }

    /// <summary>The reference to the cells of a column of values.</summary>
    internal string RangeOf(int column) => $"{Place}${Letter(column)}${HeaderRow + 1}:${Letter(column)}${HeaderRow + Rows}";

    /// <summary>The reference to some of the cells of a column of values.</summary>
    internal string RangeOf(int column, int first, int count) => $"{Place}${Letter(column)}${HeaderRow + 1 + first}:${Letter(column)}${HeaderRow + first + count}";

    /// <summary>The reference to a column's heading.</summary>
    internal string HeadingOf(int column) => $"{Place}${Letter(column)}${HeaderRow}";

    private static bool HasAbsence(NativeChart chart) =>
        chart.Chart.Rows.Any(row => chart.Chart.Series.Any(column => row.Cells[column] is not NumberCell));

    private static void Copy(WorkbookPages pages, IXLWorksheet sheet, Chart chart, int headerRow)
    {
        foreach (int column in chart.Series.Prepend(chart.Category))
        {
            sheet.Cell(headerRow, column + 1).SetWords(chart.Table.Columns[column].Header);
            for (int row = 0; row < chart.Rows.Count; row++)
            {
                CopyCell(pages, sheet.Cell(headerRow + 1 + row, column + 1), chart.Rows[row].Cells[column], chart.Shape);
            }
        }
    }

    private static void CopyCell(WorkbookPages pages, IXLCell target, Cell cell, ValueShape shape)
    {
        switch (cell)
        {
            case NumberCell number:
                target.SetValue(SheetFormat.NumberOf(number.Value, shape));
                target.Style.NumberFormat.Format = SheetFormat.CodeOf(shape, pages.Labels);
                break;
            case TextCell words:
                target.SetWords(words.Text);
                break;
            default:
                break;
        }
    }

    private string Place => SheetNames.Quoted(Sheet) + "!";

    private static string Letter(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letter((column / 26) - 1) + Letter(column % 26);
}
