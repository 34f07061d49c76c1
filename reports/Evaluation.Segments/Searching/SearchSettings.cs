namespace Evaluation.Segments.Searching;

/// <summary>How the number of clusters is searched for, and what a clustering must stand to be shown.</summary>
public sealed record SearchSettings
{
    /// <summary>Where every draw begins.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The least number of clusters tried, 2 or more.</summary>
    public int Least { get; init; } = 2;

    /// <summary>The largest number of clusters tried.</summary>
    public int Most { get; init; } = 10;

    /// <summary>Starts of each clustering, of the rows and of the references that they are compared with.</summary>
    public int Starts { get; init; } = 10;

    /// <summary>Starts of each clustering of a resample.</summary>
    public int RepeatedStarts { get; init; } = 3;

    /// <summary>Resamples by which stability is measured.</summary>
    public int Resamples { get; init; } = 50;

    /// <summary>Rows drawn for a resample: as many as there are, but no more than this.</summary>
    public int ResampledRows { get; init; } = 20_000;

    /// <summary>Draws of each reference without structure.</summary>
    public int References { get; init; } = 20;

    /// <summary>Rows that references are drawn from: all of them, or so many.</summary>
    public int ReferenceRows { get; init; } = 5_000;

    /// <summary>Rows above which silhouettes are measured on a sample.</summary>
    public int SilhouetteRows { get; init; } = 50_000;

    /// <summary>Rows of that sample.</summary>
    public int SilhouetteSample { get; init; } = 20_000;

    /// <summary>Rows that the smallest cluster must have.</summary>
    public int SmallestCluster { get; init; } = 1;

    /// <summary>
    /// Mean Jaccard index that each cluster must reach over the resamples. Source: Hennig, « Cluster-wise assessment of cluster stability »,
    /// Computational Statistics and Data Analysis 52, 2007: below 0.6 a cluster is not to be trusted.
    /// </summary>
    public double LeastStability { get; init; } = 0.6;

    /// <summary>Standard deviations by which the rows must divide better than the mean of each reference, besides better than each of its draws.</summary>
    public double Excess { get; init; } = 3;

    /// <summary>The number of clusters an analyst wants instead of the one found; null for none.</summary>
    public int? Wanted { get; init; }

    /// <summary>Cores used. The answer does not depend on it.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;
}
