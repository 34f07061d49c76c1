using Evaluation.Segments.Clustering;

namespace Evaluation.Segments.Measures;

/// <summary>
/// How wide clusters are beside the gaps between them: 0 or more, the less the better. Source: Davies and Bouldin, « A cluster separation measure »,
/// IEEE Transactions on Pattern Analysis and Machine Intelligence 1, 1979 (q = 1, p = 2).
/// </summary>
internal static class DaviesBouldin
{
    /// <summary>Mean over the clusters of the worst ratio of widths to gap; 0 for one cluster.</summary>
    internal static double Of(FeatureMatrix rows, ClusteredRows clustered)
    {
        double[] widths = Widths(rows, clustered);
        return clustered.K == 1 ? 0 : Enumerable.Range(0, widths.Length).Average(cluster => Worst(cluster, widths, clustered.Centres));
    }

    private static double[] Widths(FeatureMatrix rows, ClusteredRows clustered)
    {
        double[] widths = new double[clustered.K];
        for (int row = 0; row < rows.Rows; row++)
        {
            int cluster = clustered.Clusters[row];
            widths[cluster] += Math.Sqrt(Centres.SquaredDistance(rows[row], clustered.Centres[cluster])) / clustered.Sizes[cluster];
        }

        return widths;
    }

    private static double Worst(int cluster, double[] widths, IReadOnlyList<float[]> centres) => Enumerable.Range(0, widths.Length)
        .Where(other => other != cluster)
        .Max(other => (widths[cluster] + widths[other]) / Math.Sqrt(Centres.SquaredDistance(centres[cluster], centres[other])));
}
