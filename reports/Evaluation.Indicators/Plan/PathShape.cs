namespace Evaluation.Indicators.Plan;

/// <summary>How the value is expected to go from baseline to target.</summary>
public enum PathShape
{
    /// <summary>In a straight line, in proportion of the years gone by.</summary>
    Linear,

    /// <summary>At once on the day of each target.</summary>
    Stepped,

    /// <summary>By the months' shares declared with it.</summary>
    Seasonal,
}
