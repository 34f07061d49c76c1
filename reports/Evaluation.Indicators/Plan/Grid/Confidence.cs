namespace Evaluation.Indicators.Plan.Grid;

/// <summary>How sure people are of what they judge.</summary>
public enum Confidence
{
    /// <summary>Little: few or contradictory proofs.</summary>
    Low,

    /// <summary>Some.</summary>
    Medium,

    /// <summary>Several proofs that agree.</summary>
    High,
}
