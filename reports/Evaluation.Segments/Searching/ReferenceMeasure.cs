using Evaluation.Segments.Clustering;
using Evaluation.Segments.Measures;
using Evaluation.Segments.References;

namespace Evaluation.Segments.Searching;

/// <summary>Divides the rows, and rows without structure, in the same way, and compares the best silhouettes.</summary>
internal sealed class ReferenceMeasure(IClusteringEngine engine, SearchSettings settings, SearchSteps steps)
{
    // Apart from the draws of resamples.
    private const int First = 1_000_000;

    // The least silhouette: rows with no more distinct ones than clusters asked for do not divide so far.
    private const double Undivided = -1;

    /// <summary>Compares rows with both references.</summary>
    /// <param name="rows">The rows; a sample of them is compared where they are many.</param>
    /// <param name="numbers">The numbers of clusters tried.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal (ReferenceTest Permuted, ReferenceTest Cloud) Of(FeatureMatrix rows, int[] numbers, CancellationToken cancellationToken)
    {
        FeatureMatrix sample = rows.Pick(RowSample.Of(rows.Rows, settings.ReferenceRows, Draws(0)));
        SingleCloud cloud = new(sample);
        double[] best = new double[1 + (2 * settings.References)];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = settings.Cores, CancellationToken = cancellationToken };
        Parallel.For(0, best.Length, parallel, at =>
        {
            FeatureMatrix divided = at == 0 ? sample : at <= settings.References ? PermutedColumns.Of(sample, Draws(at)) : cloud.Draw(Draws(at));
            int distinct = DistinctRows.Of(divided).Points.Count;
            best[at] = numbers.Max(k => distinct <= k ? Undivided : Divided(divided, k, at, cancellationToken));
        });
        return (new ReferenceTest(best[0], best[1..(settings.References + 1)]), new ReferenceTest(best[0], best[(settings.References + 1)..]));
    }

    private SplitMix Draws(int at) => new(SplitMix.Nth(settings.Seed, First + at));

    private double Divided(FeatureMatrix rows, int k, int at, CancellationToken cancellationToken)
    {
        FitSettings fit = new() { Seed = SplitMix.Nth(settings.Seed, First + at), Starts = settings.RepeatedStarts, Cores = 1 };
        return Silhouette.Mean(rows, steps.Made(engine.Fit(rows, k, fit, cancellationToken)).Clusters, k, 1, cancellationToken);
    }
}
