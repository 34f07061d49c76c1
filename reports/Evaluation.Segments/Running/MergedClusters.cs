using Evaluation.Segments.Clustering;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Searching;

namespace Evaluation.Segments.Running;

/// <summary>The clusters as they may be shown: those of too few rows joined to the nearest, the largest first.</summary>
/// <param name="Of">The cluster of each row, from 0.</param>
/// <param name="Centres">Mean of the rows of each.</param>
/// <param name="Stabilities">How well each was found again; null for one that others were joined to.</param>
/// <param name="Shares">Between which shares each moved over the resamples.</param>
/// <param name="Merged">How many clusters were joined to each.</param>
internal sealed record MergedClusters(
    IReadOnlyList<int> Of,
    IReadOnlyList<float[]> Centres,
    IReadOnlyList<double?> Stabilities,
    IReadOnlyList<(double Low, double High)> Shares,
    IReadOnlyList<int> Merged)
{
    /// <summary>How many there are.</summary>
    internal int Count => Centres.Count;

    /// <summary>Rows in each.</summary>
    internal IReadOnlyList<int> Sizes { get; } = Counted(Of, Centres.Count);

    /// <summary>Mean of a column over all rows, on the common scale.</summary>
    internal double Overall(int column) => Centres.Select((centre, cluster) => (double)centre[column] * Sizes[cluster]).Sum() / Of.Count;

    /// <summary>The share of a cluster, between the ends found; its own share is never outside of them.</summary>
    internal ShareInterval Share(int cluster)
    {
        double share = (double)Sizes[cluster] / Of.Count;
        return new ShareInterval(share, Math.Min(share, Shares[cluster].Low), Math.Max(share, Shares[cluster].High));
    }

    /// <summary>Joins what is too small.</summary>
    /// <param name="clustered">The clusters found.</param>
    /// <param name="candidate">How they were found again.</param>
    /// <param name="smallest">Rows that one must have.</param>
    internal static MergedClusters From(ClusteredRows clustered, KCandidate candidate, int smallest)
    {
        int[] into = [.. Enumerable.Range(0, clustered.K).Select(cluster => Into(clustered, cluster, smallest))];
        int[][] parts = [.. Enumerable.Range(0, clustered.K)
            .Where(cluster => into[cluster] == cluster)
            .Select(cluster => Enumerable.Range(0, clustered.K).Where(part => into[part] == cluster).ToArray())
            .OrderByDescending(part => part.Sum(cluster => clustered.Sizes[cluster]))];
        int[] place = [.. into.Select(cluster => Array.FindIndex(parts, part => part.Contains(cluster)))];
        return new MergedClusters(
            Array.ConvertAll(clustered.Clusters, cluster => place[cluster]),
            [.. parts.Select(part => Centre(clustered, part))],
            [.. parts.Select(part => part.Length == 1 ? candidate.Stabilities[part[0]].Jaccard : (double?)null)],
            [.. parts.Select(part => (part.Sum(cluster => candidate.Stabilities[cluster].LowShare), Math.Min(1, part.Sum(cluster => candidate.Stabilities[cluster].HighShare))))],
            [.. parts.Select(part => part.Length - 1)]);
    }

    private static int[] Counted(IReadOnlyList<int> of, int count)
    {
        int[] sizes = new int[count];
        foreach (int cluster in of)
        {
            sizes[cluster]++;
        }

        return sizes;
    }

    // The largest always stands: what is too small goes to the nearest that is large enough.
    private static int Into(ClusteredRows clustered, int cluster, int smallest) => clustered.Sizes[cluster] >= smallest || cluster == 0
        ? cluster
        : Enumerable.Range(0, clustered.K)
            .Where(other => clustered.Sizes[other] >= smallest || other == 0)
            .MinBy(other => Clustering.Centres.SquaredDistance(clustered.Centres[cluster], clustered.Centres[other]));

    private static float[] Centre(ClusteredRows clustered, int[] part) => part.Length == 1
        ? clustered.Centres[part[0]]
        : [.. Enumerable.Range(0, clustered.Centres[0].Length).Select(column =>
            (float)(part.Sum(cluster => (double)clustered.Centres[cluster][column] * clustered.Sizes[cluster]) / part.Sum(cluster => clustered.Sizes[cluster])))];
}
