using ClosedXML.Excel;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>The widths of a sheet's columns, in characters, computed from what its grids hold: no font is measured, so every machine gives the same.</summary>
internal sealed class ColumnWidths
{
    private const double Least = 10;
    private const double Most = 40;
    private const double MostAtTheEnd = 52;
    private const double WholeSheet = 118;
    private const double Filler = 14;
    private const double ChartRoom = 76;

    private readonly List<double> _widths = [];

    /// <param name="grids">The grids of the sheet.</param>
    /// <param name="charted">How many columns each table with a chart at its right has.</param>
    /// <param name="text">How values are written.</param>
    internal ColumnWidths(IEnumerable<Grid> grids, IEnumerable<int> charted, ValueText text)
    {
        foreach (Grid grid in grids)
        {
            for (int column = 0; column < grid.Columns.Count; column++)
            {
                Widen(column, Needed(grid, column, text));
            }
        }

        int lastCharted = charted.DefaultIfEmpty(int.MaxValue).Max();
        while (_widths.Sum() < WholeSheet || (lastCharted < int.MaxValue && _widths.Skip(lastCharted).Sum() < ChartRoom))
        {
            _widths.Add(Filler);
        }
    }

    internal int Count => _widths.Count;

    internal double Total => _widths.Sum();

    internal double this[int column] => _widths[column];

    internal void Apply(IXLWorksheet sheet)
    {
        for (int column = 0; column < _widths.Count; column++)
        {
            sheet.Column(column + 1).Width = _widths[column];
        }
    }

    /// <summary>The lines some words take in a width, set in a font of the size of the sheet's or smaller.</summary>
    internal static int Lines(string words, double width) =>
        words.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length * 1.04 / Math.Max(1, width - 1))));

    private void Widen(int column, double width)
    {
        if (column == _widths.Count)
        {
            _widths.Add(Least);
        }

        _widths[column] = Math.Max(_widths[column], width);
    }

    private static double Needed(Grid grid, int column, ValueText text)
    {
        ValueShape shape = grid.Columns[column].Shape;
        double header = grid.Columns[column].Header.Split(' ').Max(word => word.Length) + 4;
        double cells = grid.Rows.Max(row => text.Of(row.Cells[column], shape).Length) + 3;
        return Math.Clamp(Math.Max(header, cells), Least, column == grid.Columns.Count - 1 ? MostAtTheEnd : Most);
    }
}
