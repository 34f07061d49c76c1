using Evaluation.Segments.Clustering;
using Evaluation.Segments.Measures;

namespace Evaluation.Segments.Tests.Measures;

public sealed class SilhouetteTests
{
    // 0 and 1 against 5 and 7: (5.5 - 1) / 6 turned for each, by hand.
    [Fact]
    public void Silhouettes_are_those_of_the_formula()
    {
        double byHand = (((6.0 - 1) / 6) + ((5.0 - 1) / 5) + ((4.5 - 2) / 4.5) + ((6.5 - 2) / 6.5)) / 4;

        Assert.Equal(byHand, Silhouette.Mean(new FeatureMatrix([0, 1, 5, 7], 1), [0, 0, 1, 1], 2, 2, CancellationToken.None), 6);
    }

    [Fact]
    public void A_row_alone_in_its_cluster_has_none() =>
        Assert.Equal((0 + ((4.0 - 1) / 4) + ((5.0 - 1) / 5)) / 3, Silhouette.Mean(new FeatureMatrix([0, 4, 5], 1), [0, 1, 1], 2, 1, CancellationToken.None), 6);

    [Fact]
    public void Davies_and_Bouldins_index_is_that_of_the_formula()
    {
        FeatureMatrix rows = new([0, 2, 10, 14], 1);

        Assert.Equal((1.0 + 2) / 11, DaviesBouldin.Of(rows, new ClusteredRows([[1], [12]], [0, 0, 1, 1], [2, 2], 10, 1)), 6);
    }
}
