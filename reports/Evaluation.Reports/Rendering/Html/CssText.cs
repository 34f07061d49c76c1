using System.Globalization;
using System.Text;

namespace Evaluation.Reports.Rendering.Html;

/// <summary>Writes words as a CSS string that nothing can break out of.</summary>
internal static class CssText
{
    internal static string Quoted(string words)
    {
        StringBuilder text = new("\"");
        foreach (Rune letter in words.EnumerateRunes())
        {
            _ = Rune.IsLetterOrDigit(letter) || letter.Value == ' '
                ? text.Append(letter.ToString())
                : text.Append(CultureInfo.InvariantCulture, $"\\{letter.Value:x6} ");
        }

        return text.Append('"').ToString();
    }
}
