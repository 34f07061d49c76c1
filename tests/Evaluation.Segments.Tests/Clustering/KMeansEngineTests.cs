using Evaluation.Segments.Clustering;
using Evaluation.Segments.Measures;

namespace Evaluation.Segments.Tests.Clustering;

public sealed class KMeansEngineTests
{
    private static readonly KMeansEngine Engine = new();
    private static readonly FitSettings Settings = new() { Seed = 20 };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Clusters_planted_six_deviations_apart_are_found(ulong seed)
    {
        InventedRows invented = InventedRows.Around(seed, 4000, 6, 5, 6);

        ClusteredRows found = Engine.Fit(invented.Rows, 5, Settings, CancellationToken.None);

        Assert.InRange(Agreement(invented.Planted, found.Clusters), 0.95, 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Clusters_four_deviations_apart_are_found_as_well_as_by_their_true_centres(ulong seed)
    {
        InventedRows invented = InventedRows.Around(seed, 4000, 6, 5, 4);

        ClusteredRows found = Engine.Fit(invented.Rows, 5, Settings, CancellationToken.None);

        Assert.InRange(Agreement(invented.Planted, found.Clusters), Agreement(invented.Planted, invented.Nearest()) - 0.01, 1);
    }

    [Fact]
    public void Rows_in_another_order_on_other_cores_give_the_same_clusters_to_the_bit()
    {
        FeatureMatrix rows = InventedRows.Noise(7, 3000, 5);
        int[] order = [.. Enumerable.Range(0, rows.Rows)];
        new SplitMix(1).Shuffle(order);

        ClusteredRows found = Engine.Fit(rows, 6, Settings with { Cores = 1 }, CancellationToken.None);
        ClusteredRows again = Engine.Fit(rows.Pick(order), 6, Settings with { Cores = 4 }, CancellationToken.None);

        Assert.Equal(order.Select(row => found.Clusters[row]), again.Clusters);
        Assert.Equal(found.Centres.SelectMany(centre => centre), again.Centres.SelectMany(centre => centre));
        Assert.Equal((found.Inertia, found.Rounds), (again.Inertia, again.Rounds));
        Assert.Equal(found.Sizes, again.Sizes);
    }

    [Fact]
    public void Many_rows_sorted_and_written_by_several_cores_are_those_of_one()
    {
        FeatureMatrix noise = InventedRows.Noise(3, 60_000, 3);
        FeatureMatrix rows = noise.Pick([.. Enumerable.Range(0, 60_000).Select(row => row % 59_000)]);

        (DistinctRows one, DistinctRows several) = (DistinctRows.Of(rows), DistinctRows.Of(rows, cores: 2));

        Assert.Equal(59_000, several.Points.Count);
        Assert.Equal(one.OfRow, several.OfRow);
        Assert.Equal(one.Points.Weights.ToArray(), several.Points.Weights.ToArray());
        Assert.True(Enumerable.Range(0, one.Points.Count).All(point => one.Points.Value(point, 2) == several.Points.Value(point, 2)));
    }

    [Fact]
    public void Rows_that_come_several_times_weigh_as_many()
    {
        FeatureMatrix rows = new([0, 0, 0, 10, 10, 12], 1);

        ClusteredRows found = Engine.Fit(rows, 2, Settings, CancellationToken.None);

        Assert.Equal([0, 0, 0, 1, 1, 1], found.Clusters);
        Assert.Equal([3, 3], found.Sizes);
        Assert.Equal(32f / 3, found.Centres[1][0]);
        Assert.Equal(8.0 / 3, found.Inertia, 5);
    }

    [Fact]
    public void A_column_that_never_changes_changes_nothing()
    {
        InventedRows invented = InventedRows.Around(3, 500, 3, 3, 6);
        FeatureMatrix wider = new([.. Enumerable.Range(0, 500).SelectMany(row => (float[])[.. invented.Rows[row], 4f])], 4);

        Assert.Equal(Engine.Fit(invented.Rows, 3, Settings, CancellationToken.None).Clusters, Engine.Fit(wider, 3, Settings, CancellationToken.None).Clusters);
    }

    [Fact]
    public void A_row_added_far_away_moves_no_other_row_to_another_cluster()
    {
        InventedRows invented = InventedRows.Around(5, 1000, 4, 4, 8);
        FeatureMatrix longer = new([.. Enumerable.Range(0, 1000).SelectMany(row => invented.Rows[row].ToArray()), 1000, 1000, 1000, 1000], 4);

        int[] found = Engine.Fit(longer, 5, Settings, CancellationToken.None).Clusters;

        Assert.Equal(1, Agreement(Engine.Fit(invented.Rows, 4, Settings, CancellationToken.None).Clusters, found[..^1]));
    }

    [Theory]
    [InlineData(new float[] { 1, 2, 1, 2, 3, 4 }, 3, "3 groupes sont demandés pour 2 lignes différentes\u00a0: demandez de 1 à 2 groupes.")]
    [InlineData(new float[] { 5, 5, 5, 5 }, 2, "Toutes les lignes sont pareilles\u00a0: il n'y a rien à regrouper.")]
    [InlineData(new float[] { 5, 6 }, 2, "Toutes les lignes sont pareilles\u00a0: il n'y a rien à regrouper.")]
    [InlineData(new float[0], 2, "Aucune ligne\u00a0: il n'y a rien à regrouper.")]
    public void Rows_that_cannot_be_divided_are_told(float[] values, int k, string sentence)
    {
        FeatureMatrix rows = new(values, 2);

        Assert.Equal(sentence, Assert.Throws<ClusteringFault>(() => Engine.Fit(rows, k, Settings, CancellationToken.None)).Message);
    }

    [Theory]
    [InlineData(new float[] { 1, 2, 3, float.NaN }, "La ligne 2, colonne 2, n'a pas de valeur\u00a0: dites dans le fichier du segment comment remplacer une valeur manquante.")]
    [InlineData(new float[] { 1, 2, 3 }, "Une matrice de 3 nombres ne se lit pas en lignes de 2\u00a0: rien n'est regroupé.")]
    public void Rows_that_are_not_whole_are_told(float[] values, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<ClusteringFault>(() => new FeatureMatrix(values, 2)).Message);

    [Fact]
    public void One_row_is_one_cluster() => Assert.Equal([0], Engine.Fit(new FeatureMatrix([3, 4], 2), 1, Settings, CancellationToken.None).Clusters);

    [Fact]
    public void A_fit_can_be_stopped()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => Engine.Fit(InventedRows.Noise(1, 100, 2), 3, Settings, stop.Token));
    }

    private static double Agreement(int[] left, int[] right) => Crossing.Of(left, right).AdjustedRand();
}
