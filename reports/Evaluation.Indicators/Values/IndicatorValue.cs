namespace Evaluation.Indicators.Values;

/// <summary>One value of one indicator, as its audience may see it.</summary>
/// <param name="Contract">Indicator.</param>
/// <param name="Version">Version of its definition.</param>
/// <param name="Period">What period it describes.</param>
/// <param name="Slices">Where it stands; empty for the whole.</param>
/// <param name="Numerator">Numerator; null when hidden or missing.</param>
/// <param name="Denominator">Denominator; null when there is none.</param>
/// <param name="Value">The value in its unit; null when hidden, missing or undefined. Never to be read as zero.</param>
/// <param name="Flag">How to take it.</param>
/// <param name="Coverage">Deliveries behind it.</param>
/// <param name="Hidden">Whether it is hidden because it counts too few people.</param>
/// <param name="Rows">Rows it was computed from; null when hidden.</param>
/// <param name="RowsNotMeasured">Of which rows where the measure is empty; null when hidden.</param>
public sealed record IndicatorValue(
    string Contract,
    int Version,
    Period Period,
    IReadOnlyList<SliceKey> Slices,
    decimal? Numerator,
    decimal? Denominator,
    decimal? Value,
    ValueFlag Flag,
    Coverage Coverage,
    bool Hidden,
    long? Rows,
    long? RowsNotMeasured)
{
    /// <summary>The bounds the value lies between, which are then told instead of it; null when it is one number, hidden or missing.</summary>
    public ValueInterval? Interval { get; init; }
}
