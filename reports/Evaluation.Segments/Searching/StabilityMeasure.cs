using Evaluation.Segments.Clustering;
using Evaluation.Segments.Measures;

namespace Evaluation.Segments.Searching;

/// <summary>
/// Looks for the clusters again in rows drawn with replacement. Source: Hennig, « Cluster-wise assessment of cluster stability », Computational
/// Statistics and Data Analysis 52, 2007.
/// </summary>
internal sealed class StabilityMeasure(IClusteringEngine engine, SearchSettings settings, SearchSteps steps)
{
    // What a cluster is worth in a resample none of its rows was drawn for: it was not found again.
    private const double NotFound = 0;

    /// <summary>For each clustering, of each of its clusters, the mean over the resamples of the Jaccard index with the nearest cluster found again.</summary>
    internal double[][] Of(FeatureMatrix rows, IReadOnlyList<ClusteredRows> tried, CancellationToken cancellationToken)
    {
        double[][][] found = new double[settings.Resamples][][];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = settings.Cores, CancellationToken = cancellationToken };
        Parallel.For(0, found.Length, parallel, resample => found[resample] = Found(rows, tried, resample, cancellationToken));
        return [.. tried.Select((clustered, at) => Enumerable.Range(0, clustered.K).Select(cluster => found.Average(resample => resample[at].ElementAtOrDefault(cluster))).ToArray())];
    }

    private double[][] Found(FeatureMatrix rows, IReadOnlyList<ClusteredRows> tried, int resample, CancellationToken cancellationToken)
    {
        SplitMix draws = new(SplitMix.Nth(settings.Seed, resample));
        int[] drawn = new int[Math.Min(rows.Rows, settings.ResampledRows)];
        for (int at = 0; at < drawn.Length; at++)
        {
            drawn[at] = draws.NextBelow(rows.Rows);
        }

        FeatureMatrix again = rows.Pick(drawn);
        FitSettings fit = new() { Seed = draws.Next(), Starts = settings.RepeatedStarts, Cores = 1 };
        int distinct = DistinctRows.Of(again).Points.Count;
        return [.. tried.Select(clustered => distinct < clustered.K ? [.. Enumerable.Repeat(NotFound, clustered.K)] : Jaccards(clustered, drawn, again, fit, cancellationToken))];
    }

    private double[] Jaccards(ClusteredRows clustered, int[] drawn, FeatureMatrix again, FitSettings fit, CancellationToken cancellationToken)
    {
        int[] former = [.. drawn.Select(row => clustered.Clusters[row])];
        return Crossing.Of(former, steps.Made(engine.Fit(again, clustered.K, fit, cancellationToken)).Clusters).BestJaccards();
    }
}
