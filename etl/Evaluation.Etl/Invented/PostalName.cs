using System.Globalization;
using System.Text;

namespace Evaluation.Etl.Invented;

/// <summary>Names of communes as the CRA form writes them: capitals, no accents, no hyphens, ST for SAINT.</summary>
internal static class PostalName
{
    /// <summary><c>Saint-Étienne</c> → <c>ST ETIENNE</c>.</summary>
    public static string Of(string name)
    {
        StringBuilder plain = new(name.Length);
        foreach (char letter in name.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter is '-' or '\'' or '’' or ',' ? ' ' : char.ToUpperInvariant(letter));
            }
        }
        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word switch { "SAINT" => "ST", "SAINTE" => "STE", _ => word }));
    }
}
