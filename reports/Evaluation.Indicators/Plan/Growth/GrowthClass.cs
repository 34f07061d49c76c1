namespace Evaluation.Indicators.Plan.Growth;

/// <summary>How an indicator grows beside what its target requires.</summary>
public enum GrowthClass
{
    /// <summary>The target is reached.</summary>
    Reached,

    /// <summary>At nearly the rate required.</summary>
    Substantial,

    /// <summary>At a good part of it.</summary>
    Moderate,

    /// <summary>At little of it.</summary>
    Limited,

    /// <summary>The other way.</summary>
    Decline,
}
