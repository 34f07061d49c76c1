using System.Xml;

namespace Evaluation.Etl.Returns;

/// <summary>A partner's text as a sheet can hold it: what XML can't write is replaced, what is too long for a cell is cut.</summary>
internal static class SheetText
{
    private const int Longest = 32_767;

    /// <summary>The text that fits.</summary>
    public static string Fitting(string text)
    {
        string cut = text.Length > Longest ? text[..Longest] : text;
        return cut.Any(character => !XmlConvert.IsXmlChar(character)) ? Written(cut) : cut;
    }

    private static string Written(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\ufffd" : rune.ToString()));
}
