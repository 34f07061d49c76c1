using Evaluation.Indicators.Disclosure.Counts;
using Evaluation.Testing.Attack;
using static Evaluation.Indicators.Tests.Disclosure.Counts.InventedSpace;

namespace Evaluation.Indicators.Tests.Disclosure.Counts;

public sealed class CellSuppressionTests
{
    public static TheoryData<string> Shapes => new(Spaces.Keys.Order(StringComparer.Ordinal));

    private static Dictionary<string, (int[] Sizes, CountAxis[][] Tables)> Spaces { get; } = new(StringComparer.Ordinal)
    {
        ["a list and its total"] = ([9], [[Every(0, 9)], []]),
        ["a list without its total"] = ([9], [[Every(0, 9)]]),
        ["communes in EPCIs and their total"] = ([24], [[Every(0, 24)], [Groups(0, 24, 4)], []]),
        ["a table and its margins"] = ([8, 6], [[Every(0, 8), Every(1, 6)], [Every(0, 8)], [Every(1, 6)], []]),
        ["communes and EPCIs by month"] = ([12, 6], [[Every(0, 12), Every(1, 6)], [Groups(0, 12, 4), Every(1, 6)], [Every(0, 12)], [Every(1, 6)], [Groups(0, 12, 4)], []]),
        ["lists that share a total"] = ([7, 5, 4], [[Every(0, 7)], [Every(1, 5)], [Every(2, 4)], []]),
        ["partners by month, partners by kind"] = ([5, 6, 3], [[Every(0, 5), Every(1, 6)], [Every(0, 5), Every(2, 3)], [Every(0, 5)], [Every(1, 6)], [Every(2, 3)], []]),
        ["a cube and its margins"] = ([4, 4, 3], [[Every(0, 4), Every(1, 4), Every(2, 3)], [Every(0, 4), Every(1, 4)], [Every(0, 4), Every(2, 3)], [Every(1, 4), Every(2, 3)], [Every(0, 4)], [Every(1, 4)], [Every(2, 3)], []]),
        ["inside the territory, and everywhere"] = ([10, 4], [[Every(0, 10)], [Only(0, 10, 0, 1, 2, 3, 4, 5), Every(1, 4)], [Only(0, 10, 0, 1, 2, 3, 4, 5)], [Every(1, 4)], []]),
        ["two filters that overlap"] = ([6, 5], [[Only(0, 6, 0, 1, 2), Every(1, 5)], [Only(0, 6, 2, 3, 4), Every(1, 5)], [Every(0, 6)], [Every(1, 5)], []]),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_hidden_count_is_not_found_from_all_that_is_printed(string shape)
    {
        (int[] sizes, CountAxis[][] tables) = Spaces[shape];
        InventedSpace[] spaces = [.. Enumerable.Range(1, 12).Select(seed => new InventedSpace(seed, sizes, tables, mean: seed % 4 == 0 ? 0.7 : 4))];
        IReadOnlyList<CountPlace>[] exposed = [.. spaces.Select(space => new CellSuppression(space.Space, space.Threshold, space.Threshold).Run())];

        IReadOnlyList<IReadOnlyList<SoughtRange>> found = Attacker.Attack([.. spaces.Select(space => space.Problem())]);

        Assert.All(exposed, Assert.Empty);
        Assert.Contains(spaces, space => space.Small().Any());
        Assert.All(spaces, space => Assert.All(space.Small(), place => Assert.True(place.Cell.IsHidden)));
        Assert.All(spaces.Zip(found), pair => Assert.All(pair.Second, range => Assert.True(range.IsAtLeast(pair.First.Threshold), $"{range}")));
    }

    [Theory]
    [InlineData("partners by month, partners by kind", 0)]
    [InlineData("a table and its margins", 1)]
    [InlineData("communes and EPCIs by month", 1)]
    [InlineData("inside the territory, and everywhere", 1)]
    public void A_partner_who_takes_its_own_people_away_finds_nothing_of_the_others(string shape, int partners)
    {
        (int[] sizes, CountAxis[][] tables) = Spaces[shape];
        InventedSpace[] spaces = [.. Enumerable.Range(1, 6).Select(seed => new InventedSpace(seed, sizes, tables, mean: 3 * seed, partners))];
        IReadOnlyList<CountPlace>[] exposed = [.. spaces.Select(space => new CellSuppression(space.Space, space.Threshold, space.Threshold).Run())];
        AttackProblem[][] problems = [.. spaces.Select(space => Enumerable.Range(0, sizes[partners]).Select(space.Problem).ToArray())];

        IReadOnlyList<IReadOnlyList<SoughtRange>> found = Attacker.Attack([.. problems.SelectMany(problem => problem), .. spaces.Select(space => space.Problem())]);

        Assert.All(exposed, Assert.Empty);
        Assert.Contains(problems.SelectMany(problem => problem), problem => problem.Sought.Count > 0);
        Assert.Contains(spaces, space => space.Space.Places.Any(place => !place.Cell.IsHidden));
        Assert.All(found, ranges => Assert.All(ranges, range => Assert.True(range.IsAtLeast(5), $"{range}")));
    }
}
