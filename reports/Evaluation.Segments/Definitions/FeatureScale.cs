namespace Evaluation.Segments.Definitions;

/// <summary>How a feature is brought to the scale of the others.</summary>
public enum FeatureScale
{
    /// <summary>Around its median, by the gap between two declared quantiles.</summary>
    Quantiles,

    /// <summary>As it is: a share, or yes and no as 1 and 0.</summary>
    Share,
}
