using System.Globalization;
using System.Xml;

namespace Evaluation.Etl.Reading.Workbooks;

/// <summary>Turns cells into text, whatever way the workbook stores them.</summary>
internal sealed class CellTexts(IReadOnlyList<string> sharedTexts, DateStyles styles)
{
    /// <summary>The cell the reader stands on; leaves it at the cell's end.</summary>
    public SheetCell Read(XmlReader reader)
    {
        string? type = reader.GetAttribute("t");
        string? style = reader.GetAttribute("s");
        string? value = null;
        bool formula = false;
        bool empty = reader.IsEmptyElement;
        while (!empty && reader.Read() && !SheetXml.IsEndOf(reader, "c"))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            formula |= reader.LocalName == "f";
            value = reader.LocalName is "v" or "is" ? SheetXml.Text(reader) : value;
        }
        return new SheetCell(value is null ? "" : Text(type, style, value), formula);
    }

    private string Text(string? type, string? style, string value) => type switch
    {
        "s" => Shared(value),
        "b" => value == "1" ? "true" : "false",
        "inlineStr" or "str" or "e" or "d" => value,
        _ => Number(value, styles.IsDate(style)),
    };

    private string Shared(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at < sharedTexts.Count ? sharedTexts[at] : "";

    private string Number(string value, bool isDate)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return value;
        }
        return isDate && ExcelDate.ToIso(number, styles.CountsFrom1904) is string iso ? iso : Plain(number);
    }

    /// <summary>The 15 digits a spreadsheet shows, never in scientific notation where they fit.</summary>
    private static string Plain(double number)
    {
        string shown = number.ToString("G15", CultureInfo.InvariantCulture);
        return shown.Contains('E', StringComparison.Ordinal) && Math.Abs(number) < 1e28
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : shown;
    }
}
