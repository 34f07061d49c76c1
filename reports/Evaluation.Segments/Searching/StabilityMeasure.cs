using Evaluation.Segments.Clustering;
using Evaluation.Segments.Features;
using Evaluation.Segments.Measures;

namespace Evaluation.Segments.Searching;

/// <summary>
/// Looks for the clusters again in rows drawn with replacement. Source: Hennig, « Cluster-wise assessment of cluster stability », Computational
/// Statistics and Data Analysis 52, 2007.
/// </summary>
internal sealed class StabilityMeasure(IClusteringEngine engine, SearchSettings settings, SearchSteps steps)
{
    private const double Low = 0.025;
    private const double High = 0.975;

    // What a cluster is worth in a resample none of its rows was drawn for: it was not found again.
    private static readonly PartMatch NotFound = new(0, 0);

    /// <summary>For each clustering, of each of its clusters, how it was found again over the resamples.</summary>
    internal ClusterStability[][] Of(FeatureMatrix rows, IReadOnlyList<ClusteredRows> tried, CancellationToken cancellationToken)
    {
        PartMatch[][][] found = new PartMatch[settings.Resamples][][];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = settings.Cores, CancellationToken = cancellationToken };
        Parallel.For(0, found.Length, parallel, resample => found[resample] = Found(rows, tried, resample, cancellationToken));
        double drawn = Drawn(rows);
        return [.. tried.Select((clustered, at) => Enumerable.Range(0, clustered.K).Select(cluster => Over([.. found.Select(resample => resample[at].ElementAtOrDefault(cluster) ?? NotFound)], drawn)).ToArray())];
    }

    private int Drawn(FeatureMatrix rows) => Math.Min(rows.Rows, settings.ResampledRows);

    private static ClusterStability Over(PartMatch[] matches, double drawn)
    {
        double[] shares = [.. matches.Where(match => match.Jaccard > 0).Select(match => match.Size / drawn).Order()];
        return shares.Length == 0
            ? new ClusterStability(0, 0, 1)
            : new ClusterStability(matches.Average(match => match.Jaccard), FeatureScaling.Quantile(shares, Low), FeatureScaling.Quantile(shares, High));
    }

    private PartMatch[][] Found(FeatureMatrix rows, IReadOnlyList<ClusteredRows> tried, int resample, CancellationToken cancellationToken)
    {
        SplitMix draws = new(SplitMix.Nth(settings.Seed, resample));
        int[] drawn = new int[Drawn(rows)];
        for (int at = 0; at < drawn.Length; at++)
        {
            drawn[at] = draws.NextBelow(rows.Rows);
        }

        FeatureMatrix again = rows.Pick(drawn);
        FitSettings fit = new() { Seed = draws.Next(), Starts = settings.RepeatedStarts, Cores = 1 };
        int distinct = DistinctRows.Of(again).Points.Count;
        return [.. tried.Select(clustered => distinct < clustered.K ? [.. Enumerable.Repeat(NotFound, clustered.K)] : Matches(clustered, drawn, again, fit, cancellationToken))];
    }

    private PartMatch[] Matches(ClusteredRows clustered, int[] drawn, FeatureMatrix again, FitSettings fit, CancellationToken cancellationToken)
    {
        int[] former = [.. drawn.Select(row => clustered.Clusters[row])];
        return Crossing.Of(former, steps.Made(engine.Fit(again, clustered.K, fit, cancellationToken)).Clusters).Nearest();
    }
}
