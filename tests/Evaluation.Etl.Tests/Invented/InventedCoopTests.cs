using Evaluation.Etl.Invented;
using Evaluation.Testing;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Tests.Invented;

public sealed class InventedCoopTests
{
    private static readonly InventedScenario Scenario = SmallTerritory.Scenario(0);

    [Fact]
    public void What_La_Coop_and_the_list_of_places_are_made_to_say_loads_whole_and_means_something_to_their_feeds()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        territory.Declare("la-coop/partner.yaml", TerritoryOnDisk.Uses("la-coop", "la-coop"));
        territory.Declare("mednum/partner.yaml", TerritoryOnDisk.Uses("mednum", "mednum"));
        territory.Register();
        DateTime asOf = new(2025, 12, 20, 0, 0, 0, DateTimeKind.Utc);
        (byte[] places, InventedExpectation listed) = Written(file => new InventedPlaces(Scenario).Write(file, 2025));
        (byte[] structures, InventedExpectation kept) = Written(new InventedCoop(Scenario).WritePlaces);
        (byte[] activities, InventedExpectation made) = Written(file => new InventedCoop(Scenario).WriteActivities(file, 400));
        LoadReport[] reports =
        [
            territory.Load("mednum/lieux-v1", "lieux.csv", places, asOf),
            territory.Load("la-coop/structures", "structures.json", structures, asOf),
            territory.Load("la-coop/activites", "activites.json", activities),
        ];
        Assert.Equal([listed.Lines, kept.Lines, 400], reports.Select(report => (int)report.Outcome!.Loaded));
        Assert.Equal([], reports.SelectMany(report => report.Checks.Where(check => check.Outcome is CheckOutcome.Warn or CheckOutcome.Fail).Select(check => check.Sentence)));
        Assert.Equal($"400|{made.Participants}|{made.Minutes}|0", territory.Value("select count(*), sum(participants), sum(minutes), sum(case when territory_key = 0 then 1 else 0 end) from fact_activity"));
        Assert.Equal("0", territory.Value("select count(*) from journal_unknown"));
    }

    [Fact]
    public void The_same_scenario_says_the_same()
    {
        Assert.Equal(Written(file => new InventedCoop(Scenario).WriteActivities(file, 50)).File, Written(file => new InventedCoop(Scenario).WriteActivities(file, 50)).File);
        Assert.Equal(Written(file => new InventedPlaces(Scenario).Write(file, 2024)).File, Written(file => new InventedPlaces(Scenario).Write(file, 2024)).File);
    }

    private static (byte[] File, InventedExpectation Expected) Written(Func<Stream, InventedExpectation> write)
    {
        using MemoryStream file = new();
        InventedExpectation expected = write(file);
        return (file.ToArray(), expected);
    }
}
