namespace Evaluation.Etl.Deliveries;

/// <summary>French spacing: no line breaks before the high signs.</summary>
internal static class FrenchSpacing
{
    /// <summary>The sentence with its spaces made unbreakable where French has them so.</summary>
    internal static string Of(string sentence) => sentence
        .Replace(" :", "\u00a0:", StringComparison.Ordinal).Replace(" ;", "\u00a0;", StringComparison.Ordinal)
        .Replace("« ", "«\u00a0", StringComparison.Ordinal).Replace(" »", "\u00a0»", StringComparison.Ordinal);
}
