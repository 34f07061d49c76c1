using System.Text;

namespace Evaluation.Etl.Pseudonyms;

/// <summary>The one writing of a name that is hashed, so that spelling habits don't make two persons of one.</summary>
internal static class CanonicalName
{
    /// <summary>Trimmed, accents composed (NFC), upper case, single spaces inside.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        StringBuilder canonical = new(name.Length);
        foreach (char character in name.Trim().ToString().Normalize(NormalizationForm.FormC).ToUpperInvariant())
        {
            if (!char.IsWhiteSpace(character))
            {
                canonical.Append(character);
            }
            else if (canonical[^1] != ' ')
            {
                canonical.Append(' ');
            }
        }
        return canonical.ToString();
    }
}
