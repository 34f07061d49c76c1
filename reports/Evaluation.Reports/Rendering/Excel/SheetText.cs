using System.Globalization;
using System.Text;
using System.Xml;
using ClosedXML.Excel;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>Puts words in a cell so that they stay words, whatever they start with.</summary>
internal static class SheetText
{
    /// <summary>The most a cell holds.</summary>
    private const int Longest = 32_767;

    private const string FormulaStarts = "=+-@\t\r\n'";

    internal static IXLCell SetWords(this IXLCell cell, string words)
    {
        cell.SetValue(Writable(words));
        cell.Style.NumberFormat.Format = "@";
        cell.Style.IncludeQuotePrefix = words.Length > 0 && FormulaStarts.Contains(words[0], StringComparison.Ordinal);
        return cell;
    }

    /// <summary>Words for a page footer, where an ampersand starts a code.</summary>
    internal static string ForFooter(string words) => Writable(words).Replace("&", "&&", StringComparison.Ordinal);

    /// <summary>Without the characters a workbook's XML can't hold, and not longer than a cell.</summary>
    internal static string Writable(string words)
    {
        StringBuilder kept = new(words.Length);
        foreach (Rune letter in words.EnumerateRunes())
        {
            bool allowed = letter.Value > 0xffff || XmlConvert.IsXmlChar((char)letter.Value);
            kept.Append(CultureInfo.InvariantCulture, $"{(allowed ? letter : Rune.ReplacementChar)}");
        }

        return kept.Length <= Longest ? kept.ToString() : kept.ToString(0, Longest - 1) + "…";
    }
}
