namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Yes and no, in the partner's words.</summary>
internal sealed class FlagParser(IReadOnlyList<string> yes, IReadOnlyList<string> no) : CellParser
{
    private static readonly object One = (short)1;
    private static readonly object Zero = (short)0;

    /// <inheritdoc/>
    internal override string? Parse(ReadOnlySpan<char> text, out object? value)
    {
        value = Says(yes, text) ? One : Says(no, text) ? Zero : null;
        return value is null ? $"ni oui ({string.Join(", ", yes)}) ni non ({string.Join(", ", no)})" : null;
    }

    private static bool Says(IReadOnlyList<string> words, ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
