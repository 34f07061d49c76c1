using System.Globalization;
using System.Text;

namespace Evaluation.Etl.Structures;

/// <summary>The one writing of a structure's name, so that habits of spelling don't make two of one.</summary>
internal static class StructureName
{
    /// <summary>Lower case without accents; whatever is neither letter nor digit is one space.</summary>
    internal static string Of(string name)
    {
        StringBuilder plain = new(name.Length);
        foreach (char letter in name.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            plain.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
