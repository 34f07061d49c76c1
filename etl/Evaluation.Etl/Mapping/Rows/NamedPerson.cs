using System.Text.RegularExpressions;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Signs that a free text names somebody: an e-mail address, a telephone number, a title before a name.</summary>
internal static partial class NamedPerson
{
    /// <summary>What the sign is, in French; null when there is none.</summary>
    internal static string? In(ReadOnlySpan<char> text) =>
        Mail().IsMatch(text) ? "contient une adresse électronique"
        : Telephone().IsMatch(text) ? "contient un numéro de téléphone"
        : Title().IsMatch(text) ? "nomme quelqu'un après « M. », « Mme » ou un autre titre"
        : null;

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+")]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<!\d)(?:(?:\+|00)33[\s.-]?(?:\(0\)\s?)?|0)[1-9](?:[\s.-]?\d{2}){4}(?!\d)")]
    private static partial Regex Telephone();

    // « Madame la Maire » names an office, « Mme Durand » a person: the article tells them apart.
    [GeneratedRegex(@"(?<!\p{L})(?:MM?\.|(?i:mr\.?|mmes?|mlles?|monsieur|messieurs|madame|mademoiselle|docteur|dr\.?))\s+(?:(?i:de|du)\s+|(?i:d)['’])?\p{Lu}")]
    private static partial Regex Title();
}
