using System.Text.RegularExpressions;
using ClosedXML.Excel;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Proof;

/// <summary>Reads the values of a workbook again: those its sheet of proofs lists, each in the cell where it stands and beside its proof.</summary>
public static partial class PrintedWorkbook
{
    private const int PlaceColumn = 3;
    private const int ValueColumn = 5;
    private const int CommandColumn = 6;

    /// <summary>The values, twice each: in the sheet where they stand, and in the sheet of proofs.</summary>
    /// <param name="workbook">The file.</param>
    public static IReadOnlyList<PrintedFigure> Figures(Stream workbook)
    {
        using XLWorkbook book = new(workbook);
        return [.. book.Worksheets.SelectMany(sheet => sheet.RowsUsed()).SelectMany(row => Figures(book, row))];
    }

    private static IEnumerable<PrintedFigure> Figures(XLWorkbook book, IXLRow row)
    {
        if (Command().Match(row.Cell(CommandColumn).GetString()) is not { Success: true } command)
        {
            return [];
        }

        string key = row.Cell(1).GetString();
        string[] place = row.Cell(PlaceColumn).GetString().Split('!');
        IXLCell? there = place.Length == 2 && book.TryGetWorksheet(place[0], out IXLWorksheet? sheet) ? sheet.Cell(place[1]) : null;
        return
        [
            there is null ? new PrintedFigure(key, command.Groups["key"].Value, "", null, 0) : Figure(key, command.Groups["key"].Value, there),
            Figure(key, command.Groups["key"].Value, row.Cell(ValueColumn)),
        ];
    }

    // A sheet holds the number whole, as a binary fraction.
    private static PrintedFigure Figure(string place, string proof, IXLCell cell)
    {
        if (cell.DataType != XLDataType.Number)
        {
            PrintedFigure words = PrintedFigure.Of(place, proof, cell.GetString(), ReportLanguage.French);
            return words.Number is null ? PrintedFigure.Of(place, proof, cell.GetString(), ReportLanguage.English) : words;
        }

        decimal number = (decimal)cell.GetDouble() * (cell.Style.NumberFormat.Format.Contains('%', StringComparison.Ordinal) ? 100 : 1);
        return new PrintedFigure(place, proof, cell.GetFormattedString(), number, (Math.Abs(number) * 0.000000001m) + 0.000000001m);
    }

    [GeneratedRegex("^evaluation trace \"(?<key>[^\"]+)\"$")]
    private static partial Regex Command();
}
