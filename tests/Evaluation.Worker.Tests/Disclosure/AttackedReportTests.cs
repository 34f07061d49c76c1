using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;
using Evaluation.Testing;
using Evaluation.Testing.Attack;
using Evaluation.Warehouse;

namespace Evaluation.Worker.Tests.Disclosure;

[Collection(nameof(DemoTerritory))]
public sealed class AttackedReportTests(DemoTerritory territory)
{
    [Theory]
    [InlineData(Audience.Public, 11)]
    [InlineData(Audience.Committee, 5)]
    public void No_hidden_count_of_the_yearly_report_is_found_from_all_that_it_prints(Audience audience, int threshold)
    {
        using WarehouseDatabase database = WarehouseDatabase.OpenReadOnly(WarehouseSettings.At(Path.Combine(territory.Parent, "demo", "entrepot.duckdb")), new TestClock());
        IndicatorRun run = IndicatorRun.Open(database.Session);
        Period year = Period.CivilYear(2025);
        PublishedValues published = run.Publish(YearlyQuestions.Of(run, year, audience), year, audience);
        Dictionary<int, int> epci = database.Session.ReadText<(int Commune, int Epci)>(
            "select distinct territory_key, ancestor_key from bridge_territory where ancestor_type = 'epci' and territory_key <> ancestor_key and vintage = @vintage", new { vintage = published.Values[0].Geography.Vintage })
            .GroupBy(row => row.Commune).ToDictionary(row => row.Key, row => row.First().Epci);
        ReaderKnowledge knowledge = new(published.Values, id => run.Contract(id, year.To), commune => epci.TryGetValue(commune, out int key) ? key : null);

        IReadOnlyList<SoughtRange> found = Attacker.Attack([knowledge.Problem])[0];

        Assert.NotEqual(0, knowledge.Sought);
        Assert.All(found.Index(), range => Assert.True(range.Item.IsAtLeast(threshold), $"{knowledge.Name(range.Index)}: {range.Item}"));
    }
}
