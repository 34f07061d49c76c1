namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>A change of who was counted where that leaves every printed number as it is.</summary>
/// <param name="Cells">The cells that change, by how much each for one person more in the first.</param>
/// <param name="Cost">What hiding those that are still shown costs.</param>
/// <param name="Up">How many people more the first cell can have so.</param>
/// <param name="Down">How many less.</param>
internal sealed record Move(IReadOnlyList<(CountCell Cell, int Change)> Cells, double Cost, decimal Up, decimal Down)
{
    /// <summary>Stands for no limit.</summary>
    public const decimal Unlimited = 1_000_000_000_000m;

    /// <summary>How far apart the first cell's values can be.</summary>
    public decimal Width => Up + Down;
}
