using System.Globalization;
using System.Text;

namespace Evaluation.Warehouse.Territories;

/// <summary>A commune's name as addresses write it: no accent, no article, no CEDEX, SAINT for ST, no number of arrondissement.</summary>
public static class PostalName
{
    private static readonly HashSet<string> Articles = ["LE", "LA", "LES", "L"];
    private static readonly HashSet<string> Dropped = ["CEDEX", "ARRONDISSEMENT", "ER", "EME"];

    /// <summary>The name in that form; empty when nothing of it stays.</summary>
    public static string Of(string name)
    {
        string[] words = Letters(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] kept = [.. words.Where(word => !Dropped.Contains(word) && !char.IsAsciiDigit(word[0])).Select(Whole)];
        return string.Join(' ', kept.Length > 1 && Articles.Contains(kept[0]) ? kept[1..] : kept);
    }

    private static string Whole(string word) => word switch { "ST" => "SAINT", "STE" => "SAINTE", _ => word };

    private static string Letters(string name)
    {
        string plain = Ascii.IsValid(name) ? name : name.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD);
        StringBuilder letters = new(plain.Length);
        foreach (char character in plain)
        {
            if (char.IsAscii(character) || CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(char.IsAsciiLetterOrDigit(character) ? char.ToUpperInvariant(character) : ' ');
            }
        }

        return letters.ToString();
    }
}
