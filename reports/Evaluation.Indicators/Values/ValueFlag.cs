namespace Evaluation.Indicators.Values;

/// <summary>How a value is to be taken; the strongest that applies.</summary>
public enum ValueFlag
{
    /// <summary>Normal.</summary>
    A,

    /// <summary>Provisional: the period goes on, or an expected delivery is missing.</summary>
    P,

    /// <summary>Estimated.</summary>
    E,

    /// <summary>Break in the series.</summary>
    B,

    /// <summary>Missing.</summary>
    M,
}
