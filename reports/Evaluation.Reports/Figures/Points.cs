namespace Evaluation.Reports.Figures;

/// <summary>A short titled list: what moved, what is blocked.</summary>
/// <param name="Title">What the points are about.</param>
/// <param name="Items">The points, most important first.</param>
public sealed record Points(string Title, IReadOnlyList<Point> Items) : Block
{
    /// <summary>The points, most important first; never empty.</summary>
    public IReadOnlyList<Point> Items { get; } = Said.AtLeastOne(Items, nameof(Items));
}
