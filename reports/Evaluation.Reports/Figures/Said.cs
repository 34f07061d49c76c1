namespace Evaluation.Reports.Figures;

/// <summary>Words that must be there.</summary>
internal static class Said
{
    internal static string Once(string? words, string what) =>
        string.IsNullOrWhiteSpace(words) ? throw new ArgumentException($"[{what}] must be said, in words: it is empty.", what) : words;

    internal static IReadOnlyList<T> AtLeastOne<T>(IReadOnlyList<T> items, string what) =>
        items.Count == 0 ? throw new ArgumentException($"[{what}] needs at least one item; where there is nothing, a paragraph says so.", what) : items;
}
