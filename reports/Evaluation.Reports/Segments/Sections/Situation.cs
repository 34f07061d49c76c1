namespace Evaluation.Reports.Segments.Sections;

/// <summary>Where a territory stands by its need and its use, each beside the median one.</summary>
internal enum Situation
{
    /// <summary>Not reached.</summary>
    HighNeedLowUse,

    /// <summary>Reached where it counts.</summary>
    HighNeedHighUse,

    /// <summary>Used more than need would say.</summary>
    LowNeedHighUse,

    /// <summary>Little need, little use.</summary>
    LowNeedLowUse,
}
