using Evaluation.Segments.Measures;

namespace Evaluation.Segments.Tests.Measures;

public sealed class CrossingTests
{
    [Fact]
    public void Two_ways_that_are_the_same_under_other_numbers_agree_wholly() => Assert.Equal(1, Crossing.Of([0, 0, 1, 2], [2, 2, 0, 1]).AdjustedRand());

    // Hubert and Arabie's index of two partitions of six things, worked out by hand: (2 - 4.2) / … see sklearn's adjusted_rand_score.
    [Fact]
    public void The_index_is_that_of_the_formula() => Assert.Equal(0.242424, Crossing.Of([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]).AdjustedRand(), 6);

    [Fact]
    public void Each_part_has_the_nearest_of_the_other_way() => Assert.Equal([2.0 / 3, 0.5], Crossing.Of([0, 0, 0, 1, 1], [0, 0, 1, 1, 2]).Nearest().Select(match => match.Jaccard));
}
