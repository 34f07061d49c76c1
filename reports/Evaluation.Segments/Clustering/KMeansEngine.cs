namespace Evaluation.Segments.Clustering;

/// <summary>
/// ★ Our own k-means: the distinct rows in an order of their own, several starts drawn by k-means++, each gone down exactly, the best kept. The same rows,
/// in whatever order and on however many cores, give the same clusters to the bit.
/// </summary>
public sealed class KMeansEngine : IClusteringEngine
{
    /// <inheritdoc/>
    public string Name => "k-moyennes de ce programme, version 1";

    /// <inheritdoc/>
    public ClusteredRows Fit(FeatureMatrix rows, int k, FitSettings settings, CancellationToken cancellationToken)
    {
        DistinctRows distinct = DistinctRows.Of(rows, settings.Cores);
        return ClusterNumbers.Of(distinct, Fit(distinct.Points, k, settings, cancellationToken));
    }

    /// <summary>Clusters points that are distinct and sorted already.</summary>
    internal static Rest Fit(Points points, int k, FitSettings settings, CancellationToken cancellationToken)
    {
        if (k < 1 || k > points.Count)
        {
            throw ClusteringFault.TooMany(k, points.Count);
        }

        double enough = settings.Tolerance * ClusterSums.MeanVariance(points);
        Centres[] centres = new Centres[settings.Starts];
        double[] inertias = new double[settings.Starts];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = settings.Cores, CancellationToken = cancellationToken };
        Parallel.For(0, settings.Starts, parallel, start =>
        {
            Rest rest = Descent.Run(points, Start(points, k, settings.Seed, start), enough, settings.Rounds, cancellationToken);
            (centres[start], inertias[start]) = (rest.Centres, rest.Inertia);
        });
        Rest best = Descent.Run(points, centres[Array.IndexOf(inertias, inertias.Min())], 0, settings.Rounds, cancellationToken);
        return best.Weights.Contains(0) ? throw ClusteringFault.TooMany(k, best.Weights.Count(weight => weight > 0)) : best;
    }

    private static Centres Start(Points points, int k, ulong seed, int start) => Seeding.Draw(points, k, new SplitMix(SplitMix.Nth(seed, start)));
}
