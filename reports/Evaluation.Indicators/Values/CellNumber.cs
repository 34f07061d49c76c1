namespace Evaluation.Indicators.Values;

/// <summary>What a contract is worth in one cell, before anybody's eyes.</summary>
/// <param name="Numerator">Numerator; null when nothing was measured.</param>
/// <param name="Denominator">Denominator; null when there is none.</param>
/// <param name="Value">The value in its unit; null when missing or undefined.</param>
/// <param name="Rows">Rows it was computed from.</param>
/// <param name="Measured">Of which rows where the measure is filled.</param>
/// <param name="Estimated">Whether it is an estimate.</param>
internal sealed record CellNumber(
    decimal? Numerator, decimal? Denominator, decimal? Value, long Rows, long Measured, bool Estimated)
{
    /// <summary>The bounds the value lies between; null when it is one number.</summary>
    public ValueInterval? Interval { get; init; }

    /// <summary>Whether it is known that there is nothing to count.</summary>
    public bool IsNothing { get; init; }

    /// <summary>A zero that is told by no row.</summary>
    public static CellNumber Nothing { get; } = new(0, null, 0, 0, 0, false) { IsNothing = true };

    /// <summary>What no row says.</summary>
    public static CellNumber Missing { get; } = new(null, null, null, 0, 0, false);
}
