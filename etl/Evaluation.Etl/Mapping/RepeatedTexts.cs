namespace Evaluation.Etl.Mapping;

/// <summary>Hands out one string for texts that come again and again.</summary>
public sealed class RepeatedTexts
{
    private const int Most = 100_000;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>An empty set.</summary>
    public RepeatedTexts() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string of that text.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (_lookup.TryGetValue(text, out string? known))
        {
            return known;
        }

        string made = text.ToString();
        if (_texts.Count < Most)
        {
            _texts.Add(made);
        }

        return made;
    }
}
