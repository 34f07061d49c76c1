using System.Globalization;
using ClosedXML.Excel;
using Evaluation.Declared;

namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>Reads the sheets of a plan's workbook strictly: a heading, a word, a day or a number that isn't one is a fault with its sheet, line and column.</summary>
internal sealed class SheetReading(string file, DefinitionFaults faults)
{
    private static readonly string[] Formats = ["dd/MM/yyyy", "yyyy-MM-dd"];

    /// <summary>The lines of every sheet; a sheet left out has none.</summary>
    internal IReadOnlyList<SheetLine> Read(Stream workbook)
    {
        using XLWorkbook read = new(workbook);
        foreach (IXLWorksheet unknown in read.Worksheets.Where(sheet => !PlanWorkbook.Beside.Contains(sheet.Name) && PlanSheet.All.All(known => known.Name != sheet.Name)))
        {
            faults.Add(file, $"feuille inconnue [{unknown.Name}], les feuilles sont [{string.Join(", ", PlanSheet.All.Select(sheet => sheet.Name))}]");
        }

        return [.. PlanSheet.All.SelectMany(sheet => read.Worksheets.TryGetWorksheet(sheet.Name, out IXLWorksheet? found) ? Lines(sheet, found) : [])];
    }

    /// <summary>A fault of a cell, or of a line where no column is at fault.</summary>
    internal static DefinitionFault Fault(string file, PlanSheet sheet, int line, string? header, string sentence) =>
        new(file, line, null, header is null ? $"feuille [{sheet.Name}]" : $"feuille [{sheet.Name}], colonne [{header}]", sentence);

    private IEnumerable<SheetLine> Lines(PlanSheet sheet, IXLWorksheet read)
    {
        (int At, SheetColumn Column)[] columns = [.. Columns(sheet, read)];
        int last = read.LastRowUsed()?.RowNumber() ?? 1;
        for (int row = 2; row <= last; row++)
        {
            if (columns.Any(column => Text(read.Cell(row, column.At)).Length > 0))
            {
                yield return new SheetLine(sheet, row, Cells(sheet, read, row, columns));
            }
        }
    }

    private IEnumerable<(int, SheetColumn)> Columns(PlanSheet sheet, IXLWorksheet read)
    {
        string[] headers = [.. Enumerable.Range(1, read.LastColumnUsed()?.ColumnNumber() ?? 0).Select(at => Text(read.Cell(1, at)))];
        foreach (string header in headers.Where(header => header.Length > 0 && sheet.Columns.All(column => column.Header != header)))
        {
            faults.Add(Fault(file, sheet, 1, header, "colonne inconnue"));
        }

        foreach (SheetColumn missing in sheet.Columns.Where(column => column.Required && !headers.Contains(column.Header)))
        {
            faults.Add(Fault(file, sheet, 1, missing.Header, "colonne absente"));
        }

        return sheet.Columns.Select(column => (Array.IndexOf(headers, column.Header) + 1, column)).Where(pair => pair.Item1 > 0);
    }

    private Dictionary<string, string> Cells(PlanSheet sheet, IXLWorksheet read, int row, IReadOnlyList<(int At, SheetColumn Column)> columns)
    {
        Dictionary<string, string> cells = [];
        foreach ((int at, SheetColumn column) in columns)
        {
            string text = Text(read.Cell(row, at));
            string? declared = text.Length == 0 ? null : Declared(column, text);
            if (text.Length == 0 ? column.Required : declared is null)
            {
                faults.Add(Fault(file, sheet, row, column.Header, text.Length == 0 ? "cellule vide" : $"{Expected(column)}, reçu [{text}]"));
            }
            else if (declared is not null)
            {
                cells[column.Header] = declared;
            }
        }

        return cells;
    }

    private static string? Declared(SheetColumn column, string text) => column.Kind switch
    {
        CellKind.Day => DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        CellKind.Number => Number(text),
        CellKind.Numbers => Each(text, Number),
        CellKind.List => Each(text, item => Word(column, item)),
        _ => Word(column, text),
    };

    private static string? Each(string text, Func<string, string?> one)
    {
        string?[] items = [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(one)];
        return items.Contains(null) ? null : string.Join(';', items);
    }

    private static string? Number(string text) => decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
        ? number.ToString(CultureInfo.InvariantCulture)
        : null;

    private static string? Word(SheetColumn column, string text) => column.Words.Count == 0 ? text
        : column.Words.Where(word => string.Equals(word.Shown, text.Replace('’', '\''), StringComparison.OrdinalIgnoreCase) || word.Declared == text).Select(word => word.Declared).FirstOrDefault();

    private static string Expected(SheetColumn column) => column.Kind switch
    {
        CellKind.Day => "un jour JJ/MM/AAAA est attendu",
        CellKind.Number => "un nombre est attendu",
        CellKind.Numbers => "des nombres séparés par des points-virgules sont attendus",
        _ => $"un mot parmi [{string.Join(", ", column.Words.Select(word => word.Shown))}] est attendu",
    };

    private static string Text(IXLCell cell) => cell.DataType switch
    {
        XLDataType.DateTime => cell.GetDateTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        XLDataType.Number => ((decimal)cell.GetDouble()).ToString(CultureInfo.InvariantCulture),
        _ => cell.GetString().Trim(),
    };
}
