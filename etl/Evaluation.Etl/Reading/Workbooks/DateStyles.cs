using System.Globalization;
using System.Xml;

namespace Evaluation.Etl.Reading.Workbooks;

/// <summary>Which cell styles of a workbook show a number as a date.</summary>
internal sealed class DateStyles(IReadOnlyList<bool> dates, bool from1904)
{
    /// <summary>True when day 0 is 1 January 1904 (old Macintosh workbooks).</summary>
    public bool CountsFrom1904 => from1904;

    /// <summary>True when a cell of this style index is a date or a time.</summary>
    public bool IsDate(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < dates.Count && dates[index];

    /// <summary>Reads the part of styles, or none.</summary>
    public static DateStyles Read(SheetXml? xml, bool from1904) =>
        new(xml is null ? [] : xml.Guarded(ReadAll), from1904);

    private static List<bool> ReadAll(XmlReader reader)
    {
        HashSet<int> custom = [];
        List<bool> dates = [];
        bool inCells = false;
        while (reader.Read())
        {
            inCells = reader.LocalName == "cellXfs" ? reader.NodeType == XmlNodeType.Element : inCells;
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            if (reader.LocalName == "numFmt" && ShowsDate(reader.GetAttribute("formatCode") ?? ""))
            {
                custom.Add(NumberOf(reader));
            }
            else if (inCells && reader.LocalName == "xf")
            {
                dates.Add(IsBuiltIn(NumberOf(reader)) || custom.Contains(NumberOf(reader)));
            }
        }
        return dates;
    }

    private static int NumberOf(XmlReader reader) =>
        int.TryParse(reader.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static bool IsBuiltIn(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>True when a format code holds a letter of dates outside quotes, escapes and brackets.</summary>
    private static bool ShowsDate(string code)
    {
        bool quoted = false;
        bool bracketed = false;
        for (int i = 0; i < code.Length; i++)
        {
            char sign = code[i];
            quoted ^= sign == '"';
            bracketed = !quoted && (sign == '[' || (bracketed && sign != ']'));
            i += !quoted && sign is '\\' or '_' or '*' ? 1 : 0;
            if (!quoted && !bracketed && "ymdhsYMDHS".Contains(sign, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
