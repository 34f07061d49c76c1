namespace Evaluation.Segments.Definitions;

/// <summary>What a feature tells of.</summary>
public enum FeatureSide
{
    /// <summary>Who the people are.</summary>
    Profile,

    /// <summary>What they lack, or what their territory lacks.</summary>
    Need,

    /// <summary>What is offered.</summary>
    Supply,

    /// <summary>What is used: how much, where, for what.</summary>
    Use,

    /// <summary>What changed for them.</summary>
    Effect,
}
