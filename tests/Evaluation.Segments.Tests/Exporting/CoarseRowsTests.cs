using Evaluation.Segments.Exporting;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Segments.Tests.Exporting;

/// <summary>Rows of people gathered so that nobody can be singled out.</summary>
public sealed class CoarseRowsTests
{
    private const int Threshold = 5;

    [Fact]
    public void Every_group_holds_at_least_so_many_persons_and_no_two_are_alike() => Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 255)).ToArbitrary(), drawn =>
    {
        (long Person, IReadOnlyList<string> Values)[] rows = [.. drawn.Select((one, at) => (Person: at % 3 == 0 ? one % 7 : 0L, Row(one)))];
        CoarseRows coarse = CoarseRows.Of(rows, Threshold);
        return coarse.Groups.Count == coarse.Groups.Select(group => string.Join('|', group.Values)).Distinct().Count()
            && coarse.Groups.All(group => group.Count % Threshold == 0 && group.Values[0] != CoarseRows.Untold && Persons(rows.Where(row => Holds(group.Values, row.Values))) >= Threshold);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void What_is_rare_is_told_less_and_what_is_too_few_even_so_is_left_out()
    {
        CoarseRows coarse = CoarseRows.Of(
        [
            .. Rows(12, "A", "jeune", "femme"),
            .. Rows(3, "A", "âgé", "femme"),
            .. Rows(3, "A", "âgé", "homme"),
            .. Rows(2, "A", "enfant", "homme"),
            .. Rows(4, "B", "jeune", "femme"),
        ], Threshold);
        Assert.True(coarse.LeftOut);
        Assert.Equal(["A jeune femme 10", "A âgé * 5"], coarse.Groups.Select(group => $"{string.Join(' ', group.Values)} {group.Count}"));
    }

    [Fact]
    public void Somebody_who_came_ten_times_is_one_person() =>
        Assert.Empty(CoarseRows.Of([.. Enumerable.Repeat((Person: 7L, (IReadOnlyList<string>)["A", "jeune"]), 10)], Threshold).Groups);

    private static IEnumerable<(long Person, IReadOnlyList<string> Values)> Rows(int count, params string[] values) => Enumerable.Repeat((0L, (IReadOnlyList<string>)values), count);

    private static int Persons(IEnumerable<(long Person, IReadOnlyList<string> Values)> rows) => rows.Select((row, at) => row.Person > 0 ? row.Person : -1 - at).Distinct().Count();

    private static IReadOnlyList<string> Row(int one) => [one % 2 == 0 ? "A" : "B", $"{one / 2 % 3}", $"{one / 6 % 4}"];

    private static bool Holds(IReadOnlyList<string> group, IReadOnlyList<string> row) => group.Zip(row).All(pair => pair.First == CoarseRows.Untold || pair.First == pair.Second);
}
