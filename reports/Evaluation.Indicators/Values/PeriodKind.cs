namespace Evaluation.Indicators.Values;

/// <summary>What a period is, which says what the one before it is.</summary>
public enum PeriodKind
{
    /// <summary>One month, written 2025-03.</summary>
    Month,

    /// <summary>One quarter, written 2025-T2 or 2025-Q2.</summary>
    Quarter,

    /// <summary>One civil year, written 2025.</summary>
    CivilYear,

    /// <summary>September to August, written 2024-2025.</summary>
    SchoolYear,

    /// <summary>Any days, written 2025-01-01..2025-06-30.</summary>
    Range,
}
