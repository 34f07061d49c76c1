using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Returns;

namespace Evaluation.Etl.Reading.Workbooks;

/// <summary>The header of a sheet and what stands above it.</summary>
/// <param name="First">Column of its first cell, from 0.</param>
/// <param name="Columns">Its names.</param>
/// <param name="Preamble">Values of the declared labels above it.</param>
internal sealed record SheetHeader(int First, IReadOnlyList<string> Columns, IReadOnlyDictionary<string, string> Preamble)
{
    /// <summary>Reads down to the header and past it.</summary>
    /// <exception cref="DeliveryFault">The sheet has no such header.</exception>
    public static SheetHeader Find(SheetRows rows, WorkbookFormat format)
    {
        Dictionary<string, string> preamble = [];
        while (rows.Next() && (format.HeaderRow == 0 || rows.Number <= format.HeaderRow))
        {
            int first = rows.FirstUsed();
            if (first < 0)
            {
                continue;
            }
            // What we sent back has its header on one row, with the names as they were read.
            if (ReturnColumns.IsMark(rows.Cell(first).Text))
            {
                return new SheetHeader(first, Texts(rows, first), preamble);
            }
            if (IsHeader(rows, format, first))
            {
                return new SheetHeader(first, HeaderNames.Of(Cells(rows, format, first), first, format.NumbersRepeated), preamble);
            }
            AddToPreamble(rows, format, first, preamble);
        }
        throw Missing(format);
    }

    private static bool IsHeader(SheetRows rows, WorkbookFormat format, int first) => format.HeaderRow > 0
        ? rows.Number == format.HeaderRow
        : format.OtherFirstCells.Prepend(format.HeaderFirstCell).Contains(rows.Cell(first).Text.Trim(), StringComparer.OrdinalIgnoreCase);

    private static List<string> Cells(SheetRows rows, WorkbookFormat format, int first)
    {
        List<string> cells = Texts(rows, first);
        for (int row = 1; row < format.HeaderRows && rows.Next(); row++)
        {
            cells = Under(cells, Texts(rows, first));
        }
        foreach ((string letters, string name) in format.Names)
        {
            int place = SheetRows.ColumnOf(letters) - first ?? -1;
            if (place >= 0)
            {
                cells.AddRange(Enumerable.Repeat("", Math.Max(0, place + 1 - cells.Count)));
                cells[place] = name;
            }
        }
        cells.RemoveRange(cells.FindLastIndex(name => name.Length > 0) + 1, cells.Count - 1 - cells.FindLastIndex(name => name.Length > 0));
        return cells;
    }

    private static List<string> Texts(SheetRows rows, int first)
    {
        List<string> cells = [];
        for (int i = first; i < rows.Width; i++)
        {
            cells.Add(rows.Cell(i).Text.Trim());
        }
        return cells;
    }

    // A title covers the columns right of it that have a name below and no title of their own.
    private static List<string> Under(List<string> titles, List<string> names)
    {
        List<string> both = [];
        string title = "";
        for (int i = 0; i < Math.Max(titles.Count, names.Count); i++)
        {
            string above = i < titles.Count ? titles[i] : "";
            string name = i < names.Count ? names[i] : "";
            title = above.Length > 0 || name.Length == 0 ? above : title;
            both.Add(name.Length == 0 ? above : title.Length == 0 ? name : $"{title} / {name}");
        }
        return both;
    }

    private static void AddToPreamble(SheetRows rows, WorkbookFormat format, int first, Dictionary<string, string> preamble)
    {
        string written = rows.Cell(first).Text.Trim(' ', '\u00a0', ':');
        string? label = format.Preamble.FirstOrDefault(known => known.Equals(written, StringComparison.OrdinalIgnoreCase));
        if (label is null)
        {
            return;
        }
        SheetCell value = rows.FirstUsedAfter(first);
        preamble[label] = value.IsFormula
            ? throw new DeliveryFault("une formule tient la place de la valeur : tapez la valeur elle-même", rows.Number, label)
            : value.Text.Trim();
    }

    private static DeliveryFault Missing(WorkbookFormat format) => new(format.HeaderRow > 0
        ? $"la feuille [{format.Sheet}] n'a rien en ligne [{format.HeaderRow}], où le flux attend l'en-tête : repartez du modèle, sans retirer de ligne"
        : $"la feuille [{format.Sheet}] n'a pas de ligne d'en-tête commençant par [{format.HeaderFirstCell}] : repartez du modèle, sans renommer ses colonnes");
}
