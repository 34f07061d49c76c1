namespace Evaluation.Warehouse.Rows;

/// <summary>The result of one check of one delivery.</summary>
/// <param name="Code">What was looked at.</param>
/// <param name="Column">Column, code list or measure; null when it is the delivery as a whole.</param>
/// <param name="Outcome">What the check says.</param>
/// <param name="Measured">What was measured; null when nothing could be.</param>
/// <param name="Numerator">What was counted.</param>
/// <param name="Denominator">Among how many.</param>
/// <param name="Sentence">The result in a French sentence.</param>
public sealed record CheckResult(string Code, string? Column, CheckOutcome Outcome, decimal? Measured, long? Numerator, long? Denominator, string Sentence)
{
    /// <summary>Decimals that are kept of a measure.</summary>
    public const int Decimals = 6;

    /// <summary>Day of the partner's own total, yyyymmdd.</summary>
    public int? DateKey { get; init; }

    /// <summary>Territory of the partner's own total.</summary>
    public int? TerritoryKey { get; init; }

    /// <summary>Threshold past which the delivery loads with a warning.</summary>
    public decimal? Soft { get; init; }

    /// <summary>Threshold past which it is refused.</summary>
    public decimal? Hard { get; init; }

    /// <summary>Why it was loaded past a hard threshold.</summary>
    public string? Accepted { get; init; }
}
