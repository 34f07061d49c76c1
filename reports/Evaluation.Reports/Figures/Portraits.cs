namespace Evaluation.Reports.Figures;

/// <summary>Cards of words side by side, whose numbers stand in their sentences. They hold no value with a way back: a table beside shows those.</summary>
public sealed record Portraits : Figure
{
    /// <summary>Makes the cards.</summary>
    /// <param name="title">What they show.</param>
    /// <param name="mentions">The eight mentions, of all of them.</param>
    /// <param name="cards">The cards, most important first.</param>
    public Portraits(string title, Mentions mentions, IReadOnlyList<Portrait> cards)
        : base(title, mentions) => Cards = Said.AtLeastOne(cards, nameof(cards));

    /// <summary>The cards, most important first; never empty.</summary>
    public IReadOnlyList<Portrait> Cards { get; }
}
