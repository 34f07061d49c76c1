namespace Evaluation.Reports.Figures;

/// <summary>Two bounds between which a value lies, told together: never one number.</summary>
/// <param name="Least">The lower bound, unrounded, in the unit of its shape.</param>
/// <param name="Most">The upper bound.</param>
/// <param name="Trail">The way back to the lines.</param>
public sealed record IntervalCell(decimal Least, decimal Most, Trail? Trail = null) : Cell
{
    /// <inheritdoc/>
    public override Trail? Trail { get; } = Trail;
}
