using Evaluation.Segments.Clustering;
using Evaluation.Segments.Measures;

namespace Evaluation.Segments.Searching;

/// <summary>
/// ★ Looks for the number of clusters and says whether there is anything to show: each number tried is measured, its clusters looked for again in
/// resamples, and the whole compared with rows without structure. The same rows in any order, on any number of cores, give the same answer.
/// </summary>
/// <param name="engine">Makes each clustering.</param>
/// <param name="settings">How to search.</param>
/// <param name="progress">Told of each clustering made; null for nobody.</param>
public sealed class ClusterSearch(IClusteringEngine engine, SearchSettings settings, IProgress<SearchProgress>? progress = null)
{
    private readonly SearchSteps _steps = new(settings, progress);

    /// <summary>Searches.</summary>
    /// <exception cref="ClusteringFault">There are too few distinct rows to divide.</exception>
    public SearchResult Run(FeatureMatrix rows, CancellationToken cancellationToken)
    {
        int[] order = RowOrder.Of(rows);
        FeatureMatrix sorted = rows.Pick(order);
        IReadOnlyList<ClusteredRows> tried = Tried(sorted, cancellationToken);
        ClusterStability[][] stabilities = new StabilityMeasure(engine, settings, _steps).Of(sorted, tried, cancellationToken);
        IReadOnlyList<KCandidate> curve = [.. tried.Select((clustered, at) => Candidate(sorted, clustered, stabilities[at], cancellationToken))];
        (ReferenceTest permuted, ReferenceTest cloud) = new ReferenceMeasure(engine, settings, _steps).Of(sorted, curve, cancellationToken);
        KCandidate? best = KChoice.Of(curve, settings.Wanted);
        SearchVerdict verdict = !permuted.IsBeaten(settings.Excess) || !cloud.IsBeaten(settings.Excess) ? SearchVerdict.NoBetterThanNoise
            : best is null ? SearchVerdict.NothingStands
            : SearchVerdict.Structure;
        ClusteredRows? chosen = verdict == SearchVerdict.Structure ? tried.First(clustered => clustered.K == best!.K) : null;
        return new SearchResult(verdict, curve, permuted, cloud, chosen is null ? null : InOrder(chosen, order));
    }

    private IReadOnlyList<ClusteredRows> Tried(FeatureMatrix rows, CancellationToken cancellationToken)
    {
        int distinct = DistinctRows.Of(rows).Points.Count;
        if (distinct <= settings.Least)
        {
            throw new ClusteringFault($"{(rows.Rows < 2 ? "Une seule ligne" : $"{rows.Rows} lignes, dont {(distinct < 2 ? "une seule différente" : $"{distinct} différentes")}")}\u00a0: c'est trop peu pour chercher {settings.Least} groupes.");
        }

        _steps.Expect(Math.Min(settings.Most, distinct - 1) - settings.Least + 1);
        FitSettings fit = new() { Seed = settings.Seed, Starts = settings.Starts, Cores = settings.Cores };
        return [.. Enumerable.Range(settings.Least, Math.Min(settings.Most, distinct - 1) - settings.Least + 1).Select(k => _steps.Made(engine.Fit(rows, k, fit, cancellationToken)))];
    }

    private KCandidate Candidate(FeatureMatrix rows, ClusteredRows clustered, ClusterStability[] stabilities, CancellationToken cancellationToken)
    {
        int smallest = clustered.Sizes.Min();
        KRefusal? refusal = smallest < settings.SmallestCluster ? KRefusal.TooSmall : stabilities.Min(cluster => cluster.Jaccard) < settings.LeastStability ? KRefusal.Unstable : null;
        return new KCandidate(
            clustered.K,
            clustered.Inertia,
            Explained(rows, clustered),
            SampledSilhouette(rows, clustered, cancellationToken),
            DaviesBouldin.Of(rows, clustered),
            stabilities,
            smallest,
            refusal);
    }

    private static double Explained(FeatureMatrix rows, ClusteredRows clustered) => 1 - (clustered.Inertia / TotalInertia.Of(rows));

    private double SampledSilhouette(FeatureMatrix rows, ClusteredRows clustered, CancellationToken cancellationToken)
    {
        if (rows.Rows <= settings.SilhouetteRows)
        {
            return Silhouette.Mean(rows, clustered.Clusters, clustered.K, settings.Cores, cancellationToken);
        }

        int[] sample = RowSample.Of(rows.Rows, settings.SilhouetteSample, new SplitMix(settings.Seed));
        return Silhouette.Mean(rows.Pick(sample), [.. sample.Select(row => clustered.Clusters[row])], clustered.K, settings.Cores, cancellationToken);
    }

    private static ClusteredRows InOrder(ClusteredRows sorted, int[] order)
    {
        int[] clusters = new int[order.Length];
        for (int at = 0; at < order.Length; at++)
        {
            clusters[order[at]] = sorted.Clusters[at];
        }

        return sorted with { Clusters = clusters };
    }
}
