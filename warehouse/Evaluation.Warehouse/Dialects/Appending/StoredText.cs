using System.Buffers;

namespace Evaluation.Warehouse.Dialects.Appending;

/// <summary>
/// A text as every engine can hold it: U+FFFD stands for the character NUL, which PostgreSQL refuses, and for half of a surrogate pair.
/// What was received stays in the archive as it is.
/// </summary>
internal static class StoredText
{
    private const char Replacement = '\uFFFD';
    private static readonly SearchValues<char> Suspects = SearchValues.Create(['\0', .. Enumerable.Range(0xD800, 0x800).Select(unit => (char)unit)]);

    /// <summary>The text itself where all of it can be held.</summary>
    internal static string Of(string text)
    {
        int first = text.AsSpan().IndexOfAny(Suspects);
        return first < 0 ? text : Replace(text, first);
    }

    /// <summary>The text without NUL, for an encoder that replaces halves of pairs itself.</summary>
    internal static string WithoutNul(string text) => text.Replace('\0', Replacement);

    private static string Replace(string text, int first)
    {
        char[] units = text.ToCharArray();
        for (int i = first; i < units.Length; i++)
        {
            if (i + 1 < units.Length && char.IsSurrogatePair(units[i], units[i + 1]))
            {
                i++;
            }
            else if (units[i] == '\0' || char.IsSurrogate(units[i]))
            {
                units[i] = Replacement;
            }
        }

        return new string(units);
    }
}
