using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>Where the rows of some feeds depart from the common definition, and why.</summary>
/// <param name="Feeds">Standard feeds, or one partner's own, as <c>partner/feed</c>.</param>
/// <param name="Kinds">Codes of the kinds of activity concerned; all of them when empty.</param>
/// <param name="Why">Why, in plain words; printed with the definition.</param>
public sealed record FeedException(IReadOnlyList<string> Feeds, IReadOnlyList<string> Kinds, Label Why)
{
    /// <summary>Reads one.</summary>
    internal static FeedException From(DeclaredMap map)
    {
        FeedException exception = new(map.OptionalTexts("feeds"), map.OptionalTexts("kinds"), map.Label("why"));
        if (exception.Feeds.Count == 0)
        {
            map.Fault("nommer au moins un flux, partenaire/flux", "feeds");
        }

        return exception;
    }
}
