using Evaluation.Segments.Clustering;
using Evaluation.Segments.Clustering.MlNet;
using Evaluation.Segments.Measures;

namespace Evaluation.Segments.Tests.Clustering.MlNet;

public sealed class MlNetEngineTests
{
    private static readonly FitSettings Settings = new() { Seed = 4 };

    [Fact]
    public void Both_engines_find_the_same_groups_at_the_same_inertia()
    {
        InventedRows invented = InventedRows.Around(2, 2000, 5, 4, 6);

        ClusteredRows ours = new KMeansEngine().Fit(invented.Rows, 4, Settings, CancellationToken.None);
        ClusteredRows theirs = new MlNetEngine().Fit(invented.Rows, 4, Settings, CancellationToken.None);

        Assert.Equal(1, Crossing.Of(ours.Clusters, theirs.Clusters).AdjustedRand(), 3);
        Assert.InRange(ours.Inertia / theirs.Inertia, 0.99, 1.001);
        Assert.IsType<MlNetEngine>(ClusteringEngines.Of(ClusteringEngines.MicrosoftMl));
        Assert.Matches("Microsoft.ML [2-9]", new MlNetEngine().Name);
    }

    [Fact]
    public void The_same_seed_gives_the_same_clusters_and_one_cluster_holds_all_rows()
    {
        FeatureMatrix rows = InventedRows.Noise(3, 400, 3);

        Assert.Equal(new MlNetEngine().Fit(rows, 3, Settings, CancellationToken.None).Clusters, new MlNetEngine().Fit(rows, 3, Settings, CancellationToken.None).Clusters);
        Assert.All(new MlNetEngine().Fit(new FeatureMatrix([5, 5, 5], 1), 1, Settings, CancellationToken.None).Clusters, cluster => Assert.Equal(0, cluster));
    }

    [Fact]
    public void Rows_that_are_all_alike_are_told() =>
        Assert.Throws<ClusteringFault>(() => new MlNetEngine().Fit(new FeatureMatrix([5, 5, 5], 1), 2, Settings, CancellationToken.None));
}
