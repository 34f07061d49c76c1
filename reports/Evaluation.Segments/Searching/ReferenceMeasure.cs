using Evaluation.Segments.Clustering;
using Evaluation.Segments.Measures;
using Evaluation.Segments.References;

namespace Evaluation.Segments.Searching;

/// <summary>Divides rows without structure as the rows are, and compares the best silhouettes.</summary>
internal sealed class ReferenceMeasure(IClusteringEngine engine, SearchSettings settings, SearchSteps steps)
{
    // Apart from the draws of resamples.
    private const int First = 1_000_000;

    // The least silhouette: rows with no more distinct ones than clusters asked for do not divide so far.
    private const double Undivided = -1;

    // Of many rows, references are drawn from a sample: fewer rows without structure divide a little better than more do, never worse on the whole, so that
    // the rows are only compared with what is harder to beat.

    /// <summary>Compares rows with both references.</summary>
    /// <param name="rows">The rows; references are drawn from a sample of them where they are many.</param>
    /// <param name="curve">How the rows divide into each number of clusters tried: the same silhouettes are compared as are shown.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal (ReferenceTest Permuted, ReferenceTest Cloud) Of(FeatureMatrix rows, IReadOnlyList<KCandidate> curve, CancellationToken cancellationToken)
    {
        FeatureMatrix sample = rows.Pick(RowSample.Of(rows.Rows, settings.ReferenceRows, Draws(0)));
        SingleCloud cloud = new(sample);
        double[] best = new double[2 * settings.References];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = settings.Cores, CancellationToken = cancellationToken };
        Parallel.For(0, best.Length, parallel, at =>
        {
            FeatureMatrix divided = at < settings.References ? PermutedColumns.Of(sample, Draws(at + 1)) : cloud.Draw(Draws(at + 1));
            int distinct = DistinctRows.Of(divided).Points.Count;
            best[at] = curve.Max(candidate => distinct <= candidate.K ? Undivided : Divided(divided, candidate.K, at + 1, cancellationToken));
        });
        double own = curve.Max(candidate => candidate.Silhouette);
        return (new ReferenceTest(own, best[..settings.References]), new ReferenceTest(own, best[settings.References..]));
    }

    private SplitMix Draws(int at) => new(SplitMix.Nth(settings.Seed, First + at));

    private double Divided(FeatureMatrix rows, int k, int at, CancellationToken cancellationToken)
    {
        FitSettings fit = new() { Seed = SplitMix.Nth(settings.Seed, First + at), Starts = settings.Starts, Cores = 1 };
        return Silhouette.Mean(rows, steps.Made(engine.Fit(rows, k, fit, cancellationToken)).Clusters, k, 1, cancellationToken);
    }
}
