namespace Evaluation.Segments.Searching;

/// <summary>Whether there is something to show.</summary>
public enum SearchVerdict
{
    /// <summary>Clusters that stand.</summary>
    Structure,

    /// <summary>The rows divide no better than rows without structure.</summary>
    NoBetterThanNoise,

    /// <summary>No number of clusters gives clusters that are found again and large enough.</summary>
    NothingStands,
}
