using System.Globalization;
using System.Xml;

namespace Evaluation.Etl.Reading.Workbooks;

/// <summary>The rows of a sheet, one at a time, straight from its XML.</summary>
internal sealed class SheetRows(SheetXml xml, CellTexts texts) : IDisposable
{
    private const int MostColumns = 1024;
    private readonly List<SheetCell> _cells = [];

    /// <summary>Number of the current row, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>One more than the last column used in this row.</summary>
    public int Width => _cells.Count;

    /// <summary>A cell of this row, from 0; empty where there is none.</summary>
    public SheetCell Cell(int column) => column < _cells.Count ? _cells[column] : SheetCell.Empty;

    /// <summary>True when nothing is written in these columns.</summary>
    public bool IsBlank(int first, int count)
    {
        for (int i = first; i < first + count; i++)
        {
            if (!Cell(i).IsIdle)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The first column used in this row, or -1.</summary>
    public int FirstUsed() => _cells.FindIndex(cell => !cell.IsBlank);

    /// <summary>The first cell used right of a column, or an empty one.</summary>
    public SheetCell FirstUsedAfter(int column)
    {
        int found = column + 1 < _cells.Count ? _cells.FindIndex(column + 1, cell => !cell.IsBlank) : -1;
        return found < 0 ? SheetCell.Empty : _cells[found];
    }

    /// <summary>Moves to the next row; false at the end of the sheet.</summary>
    public bool Next() => xml.Guarded(reader =>
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                ReadRow(reader);
                return true;
            }
        }
        return false;
    });

    public void Dispose() => xml.Dispose();

    private void ReadRow(XmlReader reader)
    {
        _cells.Clear();
        Number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : Number + 1;
        int column = -1;
        bool empty = reader.IsEmptyElement;
        while (!empty && reader.Read() && !SheetXml.IsEndOf(reader, "row"))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
            {
                column = ColumnOf(reader.GetAttribute("r")) ?? column + 1;
                Place(column, texts.Read(reader));
            }
        }
    }

    private void Place(int column, SheetCell cell)
    {
        if (column >= MostColumns || cell.IsBlank)
        {
            return;
        }
        while (_cells.Count <= column)
        {
            _cells.Add(SheetCell.Empty);
        }
        _cells[column] = cell;
    }

    /// <summary>Column of a reference such as <c>AB12</c>, from 0.</summary>
    public static int? ColumnOf(string? reference)
    {
        int column = 0;
        foreach (char letter in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter) || column > MostColumns)
            {
                break;
            }
            column = 26 * column + letter - 'A' + 1;
        }
        return column == 0 ? null : column - 1;
    }
}
