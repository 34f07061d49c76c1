using ClosedXML.Excel;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>Writes a grid in a sheet as a native table, with the rows beside it and its total right under.</summary>
internal sealed class GridWriter(WorkbookPages pages, IXLWorksheet sheet, ColumnWidths widths)
{
    /// <summary>Writes the headings and rows, headings at the given row.</summary>
    /// <returns>The row after the last one written.</returns>
    internal int Write(Grid grid, int headerRow)
    {
        WriteHeader(grid, headerRow);
        CellWriter writer = new(pages, new AbsenceNotes(grid.Rows.SelectMany(row => row.Cells), pages.Labels));
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            WriteRow(grid, row, headerRow + 1 + row, writer);
        }

        MakeNative(grid, headerRow);
        return headerRow + 1 + grid.Rows.Count;
    }

    private void WriteHeader(Grid grid, int headerRow)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        for (int column = 0; column < grid.Columns.Count; column++)
        {
            string words = grid.Columns[column].Header;
            while (!seen.Add(words))
            {
                words += "\u00a0";
            }

            bool right = grid.Columns[column].Shape.IsNumeric || grid.Columns[column].Shape.Kind == ShapeKind.Day;
            IXLCell cell = sheet.Cell(headerRow, column + 1).SetWords(words);
            cell.Style.Alignment.Horizontal = right ? XLAlignmentHorizontalValues.Right : XLAlignmentHorizontalValues.Left;
            cell.Style.Alignment.Indent = right ? 0 : 1;
        }

        IXLRange header = sheet.Range(headerRow, 1, headerRow, grid.Columns.Count);
        header.Style.Font.SetBold().Font.SetFontColor(XLColor.White).Fill.SetBackgroundColor(SheetColors.Accent);
        header.Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Bottom);
        sheet.Row(headerRow).Height = 6 + (15 * Enumerable.Range(0, grid.Columns.Count).Max(at => ColumnWidths.Lines(grid.Columns[at].Header, widths[at] - 3)));
    }

    private void WriteRow(Grid grid, int row, int sheetRow, CellWriter writer)
    {
        Row source = grid.Rows[row];
        int lines = 1;
        for (int column = 0; column < grid.Columns.Count; column++)
        {
            Cell cell = source.Cells[column];
            IXLCell target = sheet.Cell(sheetRow, column + 1);
            writer.Write(target, cell, grid.Columns[column].Shape);
            lines = Math.Max(lines, grid.Columns[column].Shape.IsNumeric ? 1 : ColumnWidths.Lines(pages.Text.Of(cell, grid.Columns[column].Shape), widths[column]));
            if (cell.Trail is not null)
            {
                pages.Places[grid.Keys(row, column)] = $"{sheet.Name}!{target.Address}";
            }
        }

        sheet.Row(sheetRow).Height = 2 + (14 * lines);
        Dress(sheet.Range(sheetRow, 1, sheetRow, grid.Columns.Count), source.Kind);
    }

    private static void Dress(IXLRange row, RowKind kind)
    {
        row.Style.Border.SetBottomBorder(XLBorderStyleValues.Thin).Border.SetBottomBorderColor(SheetColors.Line);
        switch (kind)
        {
            case RowKind.Aside:
                row.Style.Font.SetItalic().Fill.SetBackgroundColor(SheetColors.Aside);
                break;
            case RowKind.Total:
                row.Style.Font.SetBold().Border.SetTopBorder(XLBorderStyleValues.Medium).Border.SetTopBorderColor(SheetColors.Accent);
                break;
            default:
                break;
        }
    }

    private void MakeNative(Grid grid, int headerRow)
    {
        if (grid.Ordinary == 0)
        {
            return;
        }

        IXLTable table = sheet.Range(headerRow, 1, headerRow + grid.Ordinary, grid.Columns.Count).CreateTable(grid.Name);
        table.Theme = XLTableTheme.None;
        table.ShowAutoFilter = grid.Ordinary > 8;
    }
}
