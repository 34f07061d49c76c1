namespace Evaluation.Reports.Figures;

/// <summary>Two bounds between which a value lies, told together: never one number.</summary>
/// <param name="Least">The lower bound, unrounded, in the unit of its shape.</param>
/// <param name="Most">The upper bound.</param>
/// <param name="Shape">How they are written where that differs from the column; the column's shape when missing.</param>
/// <param name="Trail">The way back to the lines.</param>
public sealed record IntervalCell(decimal Least, decimal Most, ValueShape? Shape = null, Trail? Trail = null) : Cell
{
    /// <inheritdoc/>
    public override Trail? Trail { get; } = Trail;

    /// <summary>How the bounds are written where that differs from the column.</summary>
    /// <exception cref="ArgumentException">The shape isn't one of a number.</exception>
    public ValueShape? Shape { get; } = Shape is null or { IsNumeric: true } ? Shape : throw new ArgumentException("A number is written in a numeric shape.", nameof(Shape));
}
