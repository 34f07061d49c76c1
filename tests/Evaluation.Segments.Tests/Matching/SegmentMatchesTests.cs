using Evaluation.Segments.Clustering;
using Evaluation.Segments.Matching;

namespace Evaluation.Segments.Tests.Matching;

public sealed class SegmentMatchesTests
{
    [Fact]
    public void Pairs_cost_the_least_of_all_ways_to_pair()
    {
        SplitMix draws = new(3);
        foreach (int draw in Enumerable.Range(0, 60))
        {
            (int rows, int columns) = (1 + (draw % 5), 1 + (draw % 5) + (draw % 3));
            double[,] costs = new double[rows, columns];
            foreach (int cell in Enumerable.Range(0, rows * columns))
            {
                costs[cell / columns, cell % columns] = draws.NextBelow(20);
            }

            int[] paired = Assignment.Of(costs);

            Assert.Equal(rows, paired.Distinct().Count());
            Assert.Equal(Least(costs, 0, []), paired.Select((column, row) => costs[row, column]).Sum());
        }
    }

    [Fact]
    public void Segments_that_stay_split_join_come_and_go_are_told()
    {
        float[][] former = [[0, 0], [10, 0], [20, 0], [21, 0], [50, 50]];
        float[][] present = [[10, 1], [0, 0.5f], [20, 0], [-1, 0], [80, 80]];

        Assert.Equal(
            [
                new SegmentMatch(SegmentFate.Same, 1, 0, 1),
                new SegmentMatch(SegmentFate.Same, 0, 1, 0.5),
                new SegmentMatch(SegmentFate.Same, 2, 2, 0),
                new SegmentMatch(SegmentFate.Split, 0, 3, 1),
                new SegmentMatch(SegmentFate.New, null, 4, null),
                new SegmentMatch(SegmentFate.Joined, 3, 2, 1),
                new SegmentMatch(SegmentFate.Vanished, 4, null, null),
            ],
            SegmentMatches.Of(former, present, 3).Matches);
    }

    [Fact]
    public void Before_the_first_edition_every_segment_is_new() => Assert.All(SegmentMatches.Of([], [[1], [2]], 1).Matches, match => Assert.Equal(SegmentFate.New, match.Fate));

    private static double Least(double[,] costs, int row, int[] taken) => row == costs.GetLength(0)
        ? 0
        : Enumerable.Range(0, costs.GetLength(1)).Except(taken).Min(column => costs[row, column] + Least(costs, row + 1, [.. taken, column]));
}
