namespace Evaluation.Indicators.Contracts;

/// <summary>How the value is rounded as part of its definition (printing with its decimals is apart).</summary>
public enum Rounding
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Down to the whole number.</summary>
    Floor,

    /// <summary>To the nearest whole number within each kind of activity, halves up; the total is the sum of these roundings.</summary>
    HalfUpPerKind,
}
