using System.Globalization;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Editions.Differences;
using Evaluation.Indicators.Queries;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Editions;

public sealed class EditionDifferencesTests
{
    [EveryDatabase]
    public void Each_figure_that_would_differ_says_by_how_much_and_why_and_the_edition_stays_what_it_was(TestEngine engine)
    {
        using EditedTerritory territory = new(engine);
        territory.Load("a.csv", [.. EditedTerritory.Workshops(1, 40, 1, 6), .. Enumerable.Range(41, 20).Select(id => $"{id};2026-01-01;2025-02-10;individuel;26108;1;mails;")]);
        int doubtful = territory.Load("b.csv", EditedTerritory.Workshops(101, 10, 3, 6));
        Edition edition = territory.Published();
        byte[] figures = EditionFigures.Bytes(edition.Figures());
        Assert.Empty(EditionDifferences.Of(territory.Session, edition, null).Figures);

        territory.Load("c.csv", [.. EditedTerritory.Workshops(201, 10, 1, 6), .. EditedTerritory.Workshops(1, 5, 1, 8, "2026-02-01"), .. EditedTerritory.Workshops(11, 3, 1, 6).Select(line => line + "2026-02-01")]);
        territory.Withdraw(doubtful);
        territory.Amend();
        EditionDifferences differences = EditionDifferences.Of(territory.Session, edition, null);
        ExpectedFile.Matches("differences.txt", string.Join('\n', differences.Figures.Select(Told)));
        Assert.Empty(new EditionAgain(territory.Session, edition.Manifest).Differing(edition));
        Assert.Equal(figures, EditionFigures.Bytes(new EditionAgain(territory.Session, edition.Manifest).Figures(edition.Manifest.AsOf)));

        Edition second = territory.Published();
        territory.Load("d.csv", EditedTerritory.Workshops(20, 1, 1, 7, "2026-03-01"));
        EditionDifferences small = EditionDifferences.Of(territory.Session, second, null);
        Assert.Equal([DifferenceKind.BelowThreshold, DifferenceKind.BelowThreshold], small.Figures.Select(one => one.Kind));
        Assert.All(small.Figures, one => Assert.Equal((null, null, 0), (one.After, one.Change, one.Causes.Count)));

        // An erasure takes rows away as if they had never been: the sealed folder alone still has the figures.
        Edition third = territory.Published();
        territory.Erase(["21", "22", "23", "24", "25", "26"]);
        Assert.Equal(
            ["ACT-02;2025;geo=2025;in=departement:26 Changed 47>41 Erasure -6", "ACT-02;2025;geo=2025;in=departement:26;by:month=2025-01 Changed 47>41 Erasure -6"],
            EditionDifferences.Of(territory.Session, third, null).Figures.Where(one => one.Figure is { Contract: "ACT-02", Promise: null }).Select(Told));
        Assert.NotEmpty(new EditionAgain(territory.Session, third.Manifest).Differing(third));
        Assert.Empty(new EditionVerification(third).Faults());
    }

    [Fact]
    public void A_small_difference_hides_one_other_that_would_tell_it_and_no_more()
    {
        using EditedTerritory territory = new(TestEngine.DuckDb);
        territory.Load("a.csv", [.. EditedTerritory.Workshops(1, 40, 1, 6), .. EditedTerritory.Workshops(41, 10, 2, 6), .. EditedTerritory.Workshops(51, 10, 3, 6)]);
        Edition edition = territory.Published();
        territory.Load("b.csv", [.. EditedTerritory.Workshops(101, 5, 1, 6), .. EditedTerritory.Workshops(111, 2, 2, 6), .. EditedTerritory.Workshops(121, 1, 3, 3)]);

        FigureDifference[] people = [.. EditionDifferences.Of(territory.Session, edition, null).Figures.Where(one => one.Figure.Contract == "ACT-03")];

        Assert.Equal(["2025-01", "2025-02", "2025-03", "all"], people.Select(one => one.Figure.Slices.Select(slice => slice.Code).FirstOrDefault("all")).Order(StringComparer.Ordinal));
        Assert.Equal(DifferenceKind.BelowThreshold, people.Single(one => one.Figure.Slices.Any(slice => slice.Code == "2025-03")).Kind);
        Assert.Equal([DifferenceKind.Changed, DifferenceKind.Changed, DifferenceKind.BelowThreshold, DifferenceKind.Protected], people.Select(one => one.Kind).Order());
        Assert.All(people.Where(one => one.Kind != DifferenceKind.Changed), one => Assert.Equal((null, null, 0), (one.After, one.Change, one.Causes.Count)));
    }

    [Fact]
    public void A_figure_that_appears_with_few_people_is_named_without_its_numbers()
    {
        using EditedTerritory territory = new(TestEngine.DuckDb) { By = Slice.Commune };
        territory.Load("a.csv", EditedTerritory.Workshops(1, 40, 1, 6));
        Edition edition = territory.Published();
        territory.Load("b.csv", ["101;2026-01-01;2025-01-10;atelier;26362;30;mails;", "102;2026-01-01;2025-01-10;atelier;26108;3;mails;"]);

        FigureDifference[] people = [.. EditionDifferences.Of(territory.Session, edition, null).Figures.Where(one => one.Figure.Contract == "ACT-03")];
        FigureDifference valence = people.Single(one => one.Before is null);

        Assert.Equal((DifferenceKind.Protected, "commune:26362"), (valence.Kind, valence.Figure.Slices.Single().Code));
        Assert.Equal((true, null, null, null, null), (valence.After!.Hidden, valence.After.Numerator, valence.After.Denominator, valence.After.Value, valence.Change));
        Assert.Empty(valence.Causes);
    }

    [Fact]
    public void A_number_that_nobody_told_and_that_is_zero_now_says_why()
    {
        using EditedTerritory territory = new(TestEngine.DuckDb);
        Edition edition = territory.Published();
        territory.Load("a.csv", Enumerable.Range(1, 20).Select(id => $"{id};2026-01-01;2025-{(id % 2 == 0 ? "01-01" : "12-31")};individuel;26108;1;mails;"));

        FigureDifference[] people = [.. EditionDifferences.Of(territory.Session, edition, null).Figures.Where(one => one.Figure is { Contract: "ACT-03", Slices.Count: 0 } && one.Figure.Id.Contains(";2025;", StringComparison.Ordinal))];

        Assert.Equal(["ACT-03;2025;geo=2025;in=departement:26 Changed >0 LateData 0"], people.Select(Told));
    }

    private static string Told(FigureDifference one) => string.Create(
        CultureInfo.InvariantCulture,
        $"{one.Figure.Id} {one.Kind} {one.Before?.Value:0.##}>{one.After?.Value:0.##} {string.Join(", ", one.Causes.Select(share => $"{string.Join('+', share.Causes)} {share.Change:0.##}"))}").TrimEnd();
}
