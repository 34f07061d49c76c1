using ClosedXML.Excel;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering.Excel.Charts;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>Writes one section on a sheet of its own, from the top down.</summary>
internal sealed class SectionSheet
{
    private readonly WorkbookPages _pages;
    private readonly IXLWorksheet _sheet;
    private readonly IReadOnlyList<(Block Block, Grid? Grid)> _blocks;
    private readonly ColumnWidths _widths;
    private readonly GridWriter _grids;
    private readonly PageBreaks _breaks;
    private int _row = 1;

    /// <summary>The row of a subheading just written, which stays with the figure under it; 0 after anything else.</summary>
    private int _heading;

    private SectionSheet(WorkbookPages pages, IXLWorksheet sheet, IReadOnlyList<(Block Block, Grid? Grid)> blocks)
    {
        _pages = pages;
        _sheet = sheet;
        _blocks = blocks;
        _widths = new ColumnWidths(
            blocks.Select(one => one.Grid).OfType<Grid>(), blocks.Select(one => one.Block).OfType<Chart>().Select(chart => chart.Table.Columns.Count), pages.Text);
        _grids = new GridWriter(pages, sheet, _widths);
        _breaks = new PageBreaks(sheet, _widths.Total);
    }

    internal static void Write(WorkbookPages pages, Grids grids, Section section)
    {
        IXLWorksheet sheet = pages.Workbook.AddWorksheet(pages.Names.Of(section.ShortTitle));
        new SectionSheet(pages, sheet, [.. section.Blocks.Select(block => (block, grids.Of(block)))]).Write(section.Title, section.Lead);
    }

    /// <summary>Writes a sheet of one grid that no section holds: the signs, the trail keys.</summary>
    internal static void Write(WorkbookPages pages, string title, string? lead, Grid grid) =>
        new SectionSheet(pages, pages.Workbook.AddWorksheet(pages.Names.Of(title)), [(new Subheading(grid.Title), grid)]).Write(title, lead);

    private void Write(string title, string? lead)
    {
        _widths.Apply(_sheet);
        _sheet.ShowGridLines = false;
        WriteHead();
        int headRows = _row - 1;
        _breaks.Repeat(headRows);
        WriteWords(title, 15, 15, style => style.Font.SetBold().Font.SetFontColor(SheetColors.Accent));
        if (lead is not null)
        {
            WriteWords(lead, 11, 14.5, style => style.Font.SetFontColor(SheetColors.Soft));
        }

        int firstHeader = 0;
        foreach ((Block block, Grid? grid) in _blocks)
        {
            _row++;
            int start = _row;
            int header = grid is null ? WriteProse(block) : WriteFigure(block, grid);
            firstHeader = firstHeader == 0 ? header : firstHeader;
            _heading = block is Subheading && grid is null ? start : 0;
        }

        bool oneGrid = _blocks.Count(one => one.Grid is not null) == 1 && firstHeader <= 10;
        SheetPrint.Prepare(_pages, _sheet, _widths.Count, _row, oneGrid ? firstHeader : headRows);
    }

    private void WriteHead()
    {
        WriteWords(_pages.Document.Title, 14, 17, style => style.Font.SetBold().Font.SetFontColor(XLColor.White).Fill.SetBackgroundColor(SheetColors.Accent));
        WriteWords(_pages.Context, 10, 13.5, style => style.Font.SetFontColor(XLColor.White).Fill.SetBackgroundColor(SheetColors.Accent));
        if (_pages.Document.Marks.Count > 0)
        {
            string marks = string.Join(" · ", _pages.Document.Marks).ToUpperInvariant();
            WriteWords(marks, 10, 13.5, style => style.Font.SetBold().Font.SetFontColor(SheetColors.Warm).Fill.SetBackgroundColor(SheetColors.WarmSoft));
        }
    }

    private int WriteProse(Block block)
    {
        switch (block)
        {
            case Paragraph { Tone: ParagraphTone.Warning } paragraph:
                WriteWords($"{_pages.Labels.Warning}{_pages.Labels.Colon}{paragraph.Text}", 11, 14.5, style => style.Font.SetFontColor(SheetColors.Warm).Fill.SetBackgroundColor(SheetColors.WarmSoft));
                break;
            case Paragraph paragraph:
                WriteWords(paragraph.Text, 11, 14.5, style => style.Font.SetFontColor(paragraph.Tone == ParagraphTone.Note ? SheetColors.Soft : XLColor.Black));
                break;
            case Subheading heading:
                WriteWords(heading.Text, 12, 15, style => style.Font.SetBold());
                break;
            case Points points:
                WritePoints(points);
                break;
            default:
                throw new InvalidOperationException($"A workbook can't show a {block.GetType().Name}.");
        }

        return 0;
    }

    private void WritePoints(Points points)
    {
        int first = _row;
        WriteWords(points.Title, 12, 15, style => style.Font.SetBold().Fill.SetBackgroundColor(SheetColors.AccentSoft));
        foreach (Point point in points.Items)
        {
            string status = point.Status is null ? "•" : $"{ValueText.Sign(point.Status.Tone)} {point.Status.Text}{_pages.Labels.Colon.TrimEnd()}";
            WriteWords($"{status} {point.Text}{(point.Link is null ? "" : $" {point.Link.Text}")}", 11, 14.5, style => style.Font.SetFontColor(XLColor.Black).Fill.SetBackgroundColor(SheetColors.AccentSoft));
        }

        _breaks.Keep(first, _row - 1);
    }

    private int WriteFigure(Block block, Grid grid)
    {
        int first = _heading > 0 ? _heading : _row;
        WriteWords(grid.Title, 12, 15, style => style.Font.SetBold());
        int header = _row;
        _row = _grids.Write(grid, header);
        if (block is Chart chart)
        {
            NativeChart native = NativeChart.Beside(chart, _sheet.Name, header);
            _pages.Charts.Add(native);
            _row = Math.Max(_row, native.LastRow(row => _sheet.Row(row).Height) + 1);
        }

        foreach (string line in grid.Below)
        {
            WriteWords(line, 8, 11.5, style => style.Font.SetFontColor(SheetColors.Soft));
        }

        _breaks.Keep(first, _row - 1);
        return header;
    }

    private void WriteWords(string words, double size, double lineHeight, Action<IXLStyle> dress)
    {
        IXLRange place = _sheet.Range(_row, 1, _row, _widths.Count);
        place.Merge();
        _sheet.Cell(_row, 1).SetWords(words);
        place.Style.Font.SetFontSize(size).Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        dress(place.Style);
        _sheet.Row(_row).Height = 4 + (lineHeight * ColumnWidths.Lines(words, _widths.Total * 11 / size));
        _row++;
    }
}
