using Evaluation.Indicators.Editions;
using Evaluation.Testing;
using Evaluation.Testing.Attack;

namespace Evaluation.Indicators.Tests.Editions;

public sealed class EarlierFiguresTests
{
    // March counts three people. The first edition hides February with it; once April has eight, they would protect March as well, and February would tell it.
    [Fact]
    public void A_new_edition_keeps_hidden_what_an_earlier_one_would_tell_of_it()
    {
        using EditedTerritory territory = new(TestEngine.DuckDb);
        territory.Load("a.csv", [.. EditedTerritory.Workshops(1, 40, 1, 6), .. EditedTerritory.Workshops(41, 5, 2, 6), .. EditedTerritory.Workshops(51, 1, 3, 3)]);
        Edition first = territory.Published();
        territory.Load("b.csv", EditedTerritory.Workshops(61, 2, 4, 4));

        IReadOnlyDictionary<string, decimal?> before = Months(first.Figures());
        IReadOnlyDictionary<string, decimal?> alone = Months(territory.Content(beside: false).Figures());
        Edition second = territory.Published();
        IReadOnlyDictionary<string, decimal?> now = Months(second.Figures());

        Assert.Contains(Attack(before, alone), range => !range.IsAtLeast(5));
        Assert.All(Attack(before, now), range => Assert.True(range.IsAtLeast(5), $"{range}"));
        Assert.Equal([first.Id], second.Manifest.Parameters.Beside);
        Assert.Empty(new EditionAgain(territory.Session, second.Manifest).Differing(second));
    }

    /// <summary>Participants by month and, without a name, in all; null where hidden.</summary>
    private static Dictionary<string, decimal?> Months(IReadOnlyList<EditionFigure> figures) => figures
        .Where(figure => figure is { Contract: "ACT-03", Period: "2025", Promise: null } && !figure.Id.Contains(";def=", StringComparison.Ordinal))
        .ToDictionary(figure => figure.Slices.Count == 0 ? "" : figure.Slices[0].Code, figure => figure.Hidden ? (decimal?)null : figure.Numerator ?? 0);

    // Months that both editions tell of are taken to be the same, and April to be new.
    private static IReadOnlyList<SoughtRange> Attack(IReadOnlyDictionary<string, decimal?> before, IReadOnlyDictionary<string, decimal?> now)
    {
        string[] months = [.. now.Keys.Where(month => month.Length > 0).Order(StringComparer.Ordinal)];
        int[] old = [.. months.Index().Where(month => month.Item != "2025-04").Select(month => month.Index)];
        List<KnownSum> known = [];
        foreach ((IReadOnlyDictionary<string, decimal?> edition, int[] counted) in new[] { (before, old), (now, [.. Enumerable.Range(0, months.Length)]) })
        {
            known.AddRange(edition[""] is decimal total ? [new KnownSum(counted, [], total)] : []);
            known.AddRange(counted.Where(month => edition.GetValueOrDefault(months[month]) is not null).Select(month => new KnownSum([month], [], edition[months[month]]!.Value)));
        }

        return Attacker.Attack([new AttackProblem(known, [.. months.Index().Where(month => now[month.Item] is null).Select(month => (int[])[month.Index])])])[0];
    }
}
