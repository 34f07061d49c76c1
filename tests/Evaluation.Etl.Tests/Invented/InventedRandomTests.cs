using Evaluation.Etl.Invented;

namespace Evaluation.Etl.Tests.Invented;

public sealed class InventedRandomTests
{
    [Fact]
    public void The_sequence_is_that_of_the_published_algorithm()
    {
        InventedRandom random = new(42);
        Assert.Equal([1546998764402558742UL, 6990951692964543102UL, 12544586762248559009UL], [random.Next(), random.Next(), random.Next()]);
    }

    [Fact]
    public void Numbers_stay_within_their_bounds_and_reach_both()
    {
        InventedRandom random = new(1);
        int[] drawn = [.. Enumerable.Range(0, 1000).Select(_ => random.Between(3, 6))];
        Assert.Equal([3, 4, 5, 6], drawn.Distinct().Order());
    }
}
