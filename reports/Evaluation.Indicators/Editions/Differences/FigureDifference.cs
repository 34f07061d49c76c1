namespace Evaluation.Indicators.Editions.Differences;

/// <summary>A figure that would differ today.</summary>
/// <param name="Kind">What would become of it.</param>
/// <param name="Before">As published; null when it did not exist.</param>
/// <param name="After">As it would be today; null when it would not exist, or may not be told: of a figure that did not exist, it is then there without its numbers.</param>
/// <param name="Causes">Why, most important first; empty where that can't be told.</param>
public sealed record FigureDifference(DifferenceKind Kind, EditionFigure? Before, EditionFigure? After, IReadOnlyList<CauseShare> Causes)
{
    /// <summary>The figure, as published or, failing that, as it would be.</summary>
    public EditionFigure Figure => Before ?? After!;

    /// <summary>By how much, in its unit; null where that can't be told.</summary>
    public decimal? Change => Kind is DifferenceKind.Changed ? After?.Value - Before?.Value : null;
}
