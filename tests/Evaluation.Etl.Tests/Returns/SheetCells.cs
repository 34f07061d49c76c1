using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Etl.Returns;

namespace Evaluation.Etl.Tests.Returns;

/// <summary>The cells of a workbook as text, and a person who corrects some of them.</summary>
internal static class SheetCells
{
    /// <summary>Every filled cell of every sheet: place, look, value; then protection and links.</summary>
    public static string Of(string path)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(path, false);
        StringBuilder text = new();
        foreach (Sheet sheet in document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>())
        {
            Worksheet worksheet = Part(document, sheet.Name!).Worksheet!;
            text.Append(CultureInfo.InvariantCulture, $"== {sheet.Name}{(worksheet.GetFirstChild<SheetProtection>() is null ? "" : ", protected")}\n");
            foreach (Cell cell in worksheet.Descendants<Cell>().Where(cell => cell.CellValue is not null))
            {
                text.Append(CultureInfo.InvariantCulture, $"{cell.CellReference} {(ReturnStyle)cell.StyleIndex!.Value} {Value(document, cell).Replace("\n", "\\n", StringComparison.Ordinal)}\n");
            }

            foreach (Hyperlink link in worksheet.Descendants<Hyperlink>())
            {
                text.Append(CultureInfo.InvariantCulture, $"{link.Reference} -> {link.Location}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Types texts into cells and saves.</summary>
    public static void Type(string path, string sheet, params IEnumerable<(string Cell, string Text)> typed)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(path, true);
        Worksheet worksheet = Part(document, sheet).Worksheet!;
        foreach ((string place, string text) in typed)
        {
            Cell cell = worksheet.Descendants<Cell>().Single(cell => cell.CellReference == place);
            cell.CellValue = null;
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(text));
        }

        worksheet.Save();
    }

    private static WorksheetPart Part(SpreadsheetDocument document, string sheet) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().Single(held => held.Name == sheet).Id!);

    private static string Value(SpreadsheetDocument document, Cell cell) => cell.DataType?.Value == CellValues.SharedString
        ? document.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.ElementAt(int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)).InnerText
        : cell.CellValue!.Text;
}
