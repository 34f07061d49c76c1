using ClosedXML.Excel;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>Starts a new printed page before a figure or points that would be cut by the end of one.</summary>
internal sealed class PageBreaks(IXLWorksheet sheet, double widthInCharacters)
{
    /// <summary>Printable width and height of A4 landscape within the margins, in points.</summary>
    private const double PaperWidth = 784;
    private const double PaperHeight = 505;
    private const double PointsPerCharacter = 5.5;

    /// <summary>What fits on one page once the sheet is shrunk to the paper's width.</summary>
    private readonly double _room = 0.97 * PaperHeight / Math.Min(1, PaperWidth / (widthInCharacters * PointsPerCharacter));

    private double _repeatedHead;
    private int _pageTop = 1;
    private bool _hasBlock;

    /// <summary>Says how many rows are printed again on each page.</summary>
    internal void Repeat(int headRows) => _repeatedHead = Height(1, headRows);

    /// <summary>Keeps the rows of a figure or of points on one page, as far as they fit on one.</summary>
    internal void Keep(int first, int last)
    {
        double room = _pageTop == 1 ? _room : _room - _repeatedHead;
        if (_hasBlock && first > _pageTop && Height(_pageTop, last) > room)
        {
            sheet.PageSetup.AddHorizontalPageBreak(first - 1);
            _pageTop = first;
        }

        _hasBlock = true;
    }

    private double Height(int first, int last) => Enumerable.Range(first, last - first + 1).Sum(row => sheet.Row(row).Height);
}
