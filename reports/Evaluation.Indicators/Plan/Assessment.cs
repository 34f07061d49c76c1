namespace Evaluation.Indicators.Plan;

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
