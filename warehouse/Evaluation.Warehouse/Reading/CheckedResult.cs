namespace Evaluation.Warehouse.Reading;

/// <summary>One result of a check with the delivery it is about.</summary>
public sealed record CheckedResult
{
    /// <summary>The feed, as <c>partner/feed</c>.</summary>
    public string Feed { get; init; } = string.Empty;

    /// <summary>The delivery.</summary>
    public int DeliveryKey { get; init; }

    /// <summary>When it came, UTC.</summary>
    public DateTime ReceivedAt { get; init; }

    /// <summary>Key of the check.</summary>
    public int CheckKey { get; init; }

    /// <summary>What was looked at.</summary>
    public string CheckCode { get; init; } = string.Empty;

    /// <summary>Column, code list or measure; null for the whole delivery.</summary>
    public string? ColumnName { get; init; }

    /// <summary>Day of the partner's own total, yyyymmdd.</summary>
    public int? DateKey { get; init; }

    /// <summary>Code of the territory of the partner's own total.</summary>
    public string? TerritoryCode { get; init; }

    /// <summary>Its name.</summary>
    public string? Territory { get; init; }

    /// <summary><c>pass</c>, <c>warn</c>, <c>fail</c>, <c>not_applicable</c> or <c>no_data</c>; the last two are never a pass.</summary>
    public string Outcome { get; init; } = string.Empty;

    /// <summary>What was measured.</summary>
    public decimal? Measured { get; init; }

    /// <summary>What was counted.</summary>
    public long? Numerator { get; init; }

    /// <summary>Among how many.</summary>
    public long? Denominator { get; init; }

    /// <summary>Threshold past which it is said.</summary>
    public decimal? Soft { get; init; }

    /// <summary>Threshold past which the delivery is refused.</summary>
    public decimal? Hard { get; init; }

    /// <summary>Why it was loaded past a hard threshold.</summary>
    public string? Accepted { get; init; }

    /// <summary>The result in a French sentence.</summary>
    public string Sentence { get; init; } = string.Empty;
}
