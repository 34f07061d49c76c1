namespace Evaluation.Indicators.Editions.Differences;

/// <summary>What would become of a figure today.</summary>
public enum DifferenceKind
{
    /// <summary>Another number.</summary>
    Changed,

    /// <summary>The same number, otherwise promised or assessed by the plan.</summary>
    Assessed,

    /// <summary>Another number, too near to the first one to be told.</summary>
    BelowThreshold,

    /// <summary>Another number, protected because it would tell that another changed by a small number of people.</summary>
    Protected,

    /// <summary>It was shown and would be hidden.</summary>
    NowHidden,

    /// <summary>It was hidden and would be shown.</summary>
    NowShown,

    /// <summary>It did not exist.</summary>
    Appeared,

    /// <summary>It would not exist any more.</summary>
    Disappeared,
}
