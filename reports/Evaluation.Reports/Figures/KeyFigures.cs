namespace Evaluation.Reports.Figures;

/// <summary>Key figures side by side.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Cards">The figures, most important first.</param>
public sealed record KeyFigures(string Title, IReadOnlyList<KeyFigure> Cards) : Block
{
    /// <summary>The figures, most important first; never empty.</summary>
    public IReadOnlyList<KeyFigure> Cards { get; } = Said.AtLeastOne(Cards, nameof(Cards));
}
