namespace Evaluation.Reports.Segments.Cards;

/// <summary>Small matters of writing.</summary>
internal static class Sentences
{
    internal static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
