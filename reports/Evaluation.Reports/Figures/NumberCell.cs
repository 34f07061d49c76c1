namespace Evaluation.Reports.Figures;

/// <summary>A number in a cell.</summary>
/// <param name="Value">The number, unrounded, in the unit of its shape: a ratio for a percentage, minutes for a duration, cents for money.</param>
/// <param name="Shape">How it is written where it differs from its column; the column's shape when missing.</param>
/// <param name="Trail">The way back to the lines.</param>
public sealed record NumberCell(decimal Value, ValueShape? Shape = null, Trail? Trail = null) : Cell
{
    /// <inheritdoc/>
    public override Trail? Trail { get; } = Trail;

    /// <summary>How it is written where it differs from its column.</summary>
    /// <exception cref="ArgumentException">The shape isn't one of a number.</exception>
    public ValueShape? Shape { get; } = Shape is null or { IsNumeric: true } ? Shape : throw new ArgumentException("A number is written in a numeric shape.", nameof(Shape));
}
