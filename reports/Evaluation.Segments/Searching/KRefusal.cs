namespace Evaluation.Segments.Searching;

/// <summary>Why a number of clusters can't be kept.</summary>
public enum KRefusal
{
    /// <summary>A cluster is not found again in resamples.</summary>
    Unstable,

    /// <summary>A cluster has too few rows to be shown.</summary>
    TooSmall,
}
