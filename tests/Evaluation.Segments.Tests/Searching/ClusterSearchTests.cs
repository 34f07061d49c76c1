using Evaluation.Segments.Clustering;
using Evaluation.Segments.Measures;
using Evaluation.Segments.Searching;

namespace Evaluation.Segments.Tests.Searching;

public sealed class ClusterSearchTests
{
    private static readonly SearchSettings Settings = new() { Seed = 11, Most = 6, Resamples = 10 };

    [Fact]
    public void The_number_of_clusters_planted_is_found_and_they_stand()
    {
        InventedRows invented = InventedRows.Around(2, 900, 4, 4, 6);
        List<SearchProgress> told = [];

        SearchResult found = Search(Settings, told).Run(invented.Rows, CancellationToken.None);

        Assert.Equal(SearchVerdict.Structure, found.Verdict);
        Assert.Equal(4, found.Chosen!.K);
        Assert.InRange(Crossing.Of(invented.Planted, found.Chosen.Clusters).AdjustedRand(), 0.95, 1);
        Assert.All(found.Curve.Single(candidate => candidate.K == 4).Stabilities, stability => Assert.InRange(stability.Jaccard, 0.9, 1));
        Assert.Contains(found.Curve, candidate => candidate.Refusal == KRefusal.Unstable);
        Assert.Equal([found.Curve.Max(candidate => candidate.Silhouette), found.Permuted.Rows], [found.Permuted.Rows, found.Cloud.Rows]);
        Assert.Equal(told.Count, told.Max(step => step.Done));
        Assert.Equal(told.Count, told[0].Of);
    }

    [Fact]
    public void Noise_is_refused_in_at_least_95_of_100_draws()
    {
        SearchSettings few = Settings with { Most = 4, Resamples = 1 };

        int refused = Enumerable.Range(0, 100).AsParallel().Count(draw => Search(few with { Seed = (ulong)draw, Cores = 1 }).Run(Noise(draw), CancellationToken.None).Verdict == SearchVerdict.NoBetterThanNoise);

        Assert.InRange(refused, 95, 100);
    }

    [Fact]
    public void A_slope_is_no_structure()
    {
        FeatureMatrix noise = InventedRows.Noise(4, 400, 3);
        FeatureMatrix slanted = new([.. Enumerable.Range(0, 400).SelectMany(row => (float[])[noise[row][0], (2 * noise[row][0]) + (0.3f * noise[row][1]), noise[row][2]])], 3);

        SearchResult found = Search(Settings with { Resamples = 1 }).Run(slanted, CancellationToken.None);

        Assert.Equal(SearchVerdict.NoBetterThanNoise, found.Verdict);
        Assert.Null(found.Chosen);
        Assert.True(found.Permuted.IsBeaten(Settings.Excess), "its columns do go together");
        Assert.False(found.Cloud.IsBeaten(Settings.Excess));
    }

    [Fact]
    public void Rows_in_another_order_on_other_cores_give_the_same_answer()
    {
        InventedRows invented = InventedRows.Around(6, 300, 3, 3, 5);
        int[] order = [.. Enumerable.Range(0, 300)];
        new SplitMix(9).Shuffle(order);

        SearchResult found = Search(Settings with { Cores = 1, ReferenceRows = 200, SilhouetteRows = 250, SilhouetteSample = 200 }).Run(invented.Rows, CancellationToken.None);
        SearchResult again = Search(Settings with { Cores = 3, ReferenceRows = 200, SilhouetteRows = 250, SilhouetteSample = 200 }).Run(invented.Rows.Pick(order), CancellationToken.None);

        Assert.Equal(order.Select(row => found.Chosen!.Clusters[row]), again.Chosen!.Clusters);
        Assert.Equal(found.Curve.Select(candidate => candidate with { Stabilities = [] }), again.Curve.Select(candidate => candidate with { Stabilities = [] }), Same);
        Assert.Equal(found.Curve.SelectMany(candidate => candidate.Stabilities), again.Curve.SelectMany(candidate => candidate.Stabilities));
        Assert.Equal(found.Permuted.Draws, again.Permuted.Draws);
        Assert.Equal(found.Cloud.Draws, again.Cloud.Draws);
    }

    [Fact]
    public void The_number_an_analyst_wants_is_kept_and_clusters_too_small_are_not()
    {
        InventedRows invented = InventedRows.Around(2, 200, 3, 3, 7);

        Assert.Equal(5, Search(Settings with { Wanted = 5 }).Run(invented.Rows, CancellationToken.None).Chosen!.K);
        SearchResult none = Search(Settings with { SmallestCluster = 150 }).Run(invented.Rows, CancellationToken.None);
        Assert.Equal(SearchVerdict.NothingStands, none.Verdict);
        Assert.All(none.Curve, candidate => Assert.Equal(KRefusal.TooSmall, candidate.Refusal));
    }

    [Fact]
    public void Rows_too_few_or_too_alike_are_told() => Assert.Equal(
        "4 lignes, dont 2 différentes\u00a0: c'est trop peu pour chercher 2 groupes.",
        Assert.Throws<ClusteringFault>(() => Search(Settings).Run(new FeatureMatrix([1, 1, 2, 2], 1), CancellationToken.None)).Message);

    private static FeatureMatrix Noise(int draw) => InventedRows.Noise((ulong)draw + 1000, 150, 3);

    private static ClusterSearch Search(SearchSettings settings, List<SearchProgress>? told = null) => new(new KMeansEngine(), settings, told is null ? null : new Told(told));

    private static bool Same(KCandidate left, KCandidate right) => left with { Stabilities = right.Stabilities } == right;

    private sealed class Told(List<SearchProgress> steps) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value)
        {
            lock (steps)
            {
                steps.Add(value);
            }
        }
    }
}
