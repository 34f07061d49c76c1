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

/// <summary>Where an indicator stands against its target.</summary>
public enum Assessment
{
    /// <summary>The target is reached.</summary>
    Reached,

    /// <summary>On the way expected.</summary>
    OnTrack,

    /// <summary>Behind the way expected, within the published tolerance.</summary>
    AtRisk,

    /// <summary>Behind it.</summary>
    Behind,

    /// <summary>Nothing can be said; the reason stands beside it.</summary>
    NotMeasured,
}
