using Evaluation.Indicators.Disclosure;
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
    [MemberData(nameof(Shapes))]
    public void Nor_by_who_knows_how_many_activities_each_count_comes_from(string shape)
    {
        (int[] sizes, CountAxis[][] tables) = Spaces[shape];
        InventedSpace[] spaces = [.. Enumerable.Range(1, 12).Select(seed => new InventedSpace(seed, sizes, tables, mean: seed % 4 == 0 ? 0.7 : 4, activities: true))];
        IReadOnlyList<CountPlace>[] exposed = [.. spaces.Select(space => new CellSuppression(space.Space, space.Threshold, space.Threshold).Run())];

        IReadOnlyList<IReadOnlyList<SoughtRange>> found = Attacker.Attack([.. spaces.Select(space => space.Problem())]);

        Assert.All(exposed, Assert.Empty);
        Assert.All(spaces, space => Assert.Contains(space.Space.Places, place => !place.Cell.IsHidden));
        Assert.All(spaces.Zip(found), pair => Assert.All(pair.Second, range => Assert.True(range.IsAtLeast(pair.First.Threshold), $"{range}")));
    }

    [Theory]
    [InlineData("partners by month, partners by kind", 0)]
    [InlineData("a table and its margins", 1)]
    [InlineData("communes and EPCIs by month", 1)]
    [InlineData("inside the territory, and everywhere", 1)]
    [InlineData("a table and its margins", 1, true)]
    [InlineData("communes and EPCIs by month", 1, true)]
    public void A_partner_who_takes_its_own_people_away_finds_nothing_of_the_others(string shape, int partners, bool activities = false)
    {
        (int[] sizes, CountAxis[][] tables) = Spaces[shape];
        InventedSpace[] spaces = [.. Enumerable.Range(1, 6).Select(seed => new InventedSpace(seed, sizes, tables, mean: 3 * seed, partners, activities: activities))];
        IReadOnlyList<CountPlace>[] exposed = [.. spaces.Select(space => new CellSuppression(space.Space, space.Threshold, space.Threshold).Run())];
        AttackProblem[][] problems = [.. spaces.Select(space => Enumerable.Range(0, sizes[partners]).Select(space.Problem).ToArray())];

        IReadOnlyList<IReadOnlyList<SoughtRange>> found = Attacker.Attack([.. problems.SelectMany(problem => problem), .. spaces.Select(space => space.Problem())]);

        Assert.All(exposed, Assert.Empty);
        Assert.Contains(problems.SelectMany(problem => problem), problem => problem.Sought.Count > 0);
        Assert.Contains(spaces, space => space.Space.Places.Any(place => !place.Cell.IsHidden));
        Assert.All(found, ranges => Assert.All(ranges, range => Assert.True(range.IsAtLeast(5), $"{range}")));
    }

    // Three communes, whose sum was told before: the workshop is all there was in the first, and would tell the two others.
    [Fact]
    public void What_would_be_all_of_a_hidden_number_that_nothing_protects_is_hidden_too()
    {
        CountTable sum = new([]);
        CountTable communes = new([Every(0, 3)]);
        CountTable byKind = new([Every(0, 3), Every(1, 3)]);
        sum.Cells[0] = new CountCell(8, 16) { State = CellState.Published };
        foreach ((int commune, int people) in new[] { (0, 6), (1, 1), (2, 1) })
        {
            communes.Cells[commune] = new CountCell(people, 4) { State = CellState.Small };
            byKind.Cells[byKind.IndexOf([commune, commune])] = new CountCell(people, 1);
        }

        Assert.NotEmpty(new CellSuppression(new CountSpace([3, 3], [sum, communes, byKind]), 5, 5).Run());

        Assert.All(communes.Cells.Concat(byKind.Cells).OfType<CountCell>(), cell => Assert.True(cell.IsHidden));
        Assert.False(sum.Cells[0]!.IsHidden);
    }

    // Of whom several partners may have helped the same, a reader knows that all together are no fewer than the largest part and no more than the sum.
    [Fact]
    public void Different_people_of_each_partner_are_not_found_between_the_largest_part_and_the_sum()
    {
        decimal[][] helped = [[40, 3, 12, 2, 49], [100, 3, 102], [7, 6, 4, 13], [30, 30, 4, 4, 1, 60], [3, 12, 15]];
        List<AttackProblem> problems = [];
        foreach (decimal[] counts in helped)
        {
            int partners = counts.Length - 1;
            CountTable parts = new([Every(0, partners)]);
            CountTable whole = new([]);
            Enumerable.Range(0, partners).ToList().ForEach(at => parts.Cells[at] = new CountCell(counts[at], 1));
            whole.Cells[0] = new CountCell(counts[partners], 4);
            CountSpace space = new([partners], [parts, whole]);
            Assert.Empty(new CellSuppression(space, 5, 5).Run());
            problems.Add(Between(space, partners));
        }

        IReadOnlyList<IReadOnlyList<SoughtRange>> found = Attacker.Attack(problems);

        Assert.All(problems, problem => Assert.NotEmpty(problem.Sought));
        Assert.All(found, ranges => Assert.All(ranges, range => Assert.True(range.IsAtLeast(5), $"{range}")));
    }

    // After the parts, their whole; then what the sum has more than the whole, and what the whole has more than each part.
    private static AttackProblem Between(CountSpace space, int partners)
    {
        CountCell[] cells = [.. space.Places.Select(place => place.Cell)];
        return new AttackProblem(
            [
                .. cells.Index().Where(cell => !cell.Item.IsHidden).Select(cell => new KnownSum([cell.Index], [], cell.Item.Value)),
                new KnownSum([.. Enumerable.Range(0, partners)], [partners, partners + 1], 0),
                .. Enumerable.Range(0, partners).Select(part => new KnownSum([part, partners + 2 + part], [partners], 0)),
            ],
            [.. cells.Index().Where(cell => cell.Item.IsHidden).Select(cell => (int[])[cell.Index])]);
    }

    [Fact]
    public void Money_that_few_share_is_hidden_and_not_found_from_the_rest()
    {
        DominanceRule rule = DominanceRule.Usual;
        CountAxis[][] tables = [[Every(0, 7), Every(1, 4)], [Every(1, 4)], [Every(0, 7)], [Every(2, 3)], [Every(1, 4), Every(2, 3)], []];
        InventedSpace[] spaces = [.. Enumerable.Range(1, 8).Select(seed => new InventedSpace(seed, [7, 4, 3], tables, mean: 4000, partners: 0, money: rule))];
        Assert.All(spaces, space => Assert.Empty(new CellSuppression(space.Space, 11, 5).Run()));

        IReadOnlyList<IReadOnlyList<SoughtRange>> found = Attacker.Attack([.. spaces.Select(space => space.Problem())]);

        Assert.All(spaces, space => Assert.Contains(space.Space.Places, place => !place.Cell.IsHidden));
        Assert.All(spaces, space => Assert.All(space.Space.Places.Where(place => place.Cell is { IsSecret: true, Value: > 0 }), place => Assert.True(place.Cell.IsHidden)));
        Assert.All(spaces.Zip(found), pair => Assert.All(pair.First.Hidden().Zip(pair.Second), one => Assert.True(one.Second.IsAtLeast((int)one.First.Cell.Width!), $"{one.First.Cell.Value}: {one.Second}")));
    }
}
