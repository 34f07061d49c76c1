using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Coop;

/// <summary>Where an activity happened in a place, the API leaves the commune out: it is that of the place (partners.md §1.1).</summary>
public sealed class PlaceOfActivityTests
{
    private const string Structure = """
        {"data":[{"type":"structure","id":"s-1","attributes":{"nom":"Médiathèque","suppression":null,"code_insee":"26108","siret":"21260108300019","typologies":["BIB"],"latitude":44.7,"longitude":5.0,"telephone":"0475250000","courriels":["zweig@exemple.fr"]}},
        {"type":"structure","id":"s-2","attributes":{"nom":"Fermée","suppression":"2025-01-01T00:00:00.000Z","code_insee":"26108"}}]}
        """;

    [EveryDatabase]
    public void The_commune_of_an_activity_in_a_place_is_that_of_the_place(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        Assert.Contains("read 2 = loaded 1", Told.Report(territory.Load("la-coop/structures", "s.json", Structure, new DateTime(2025, 3, 1))));
        territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(In("i", "s-1"), In("j", "s-2"), new CoopActivity("k")));
        Assert.Equal("i|26108|1\nj||0\nk|26108|1", territory.Value("select source_id, territory_code, case when territory_key > 0 then 1 else 0 end as known from fact_activity order by 1"));
    }

    [EveryDatabase]
    public void An_activity_read_before_its_place_says_so_and_finds_its_commune_when_replayed(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        LoadReport early = territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(In("i", "s-1"), In("j", "s-1"), In("k", "s-2"), new CoopActivity("l")));
        Assert.Equal("3 lignes nomment un lieu dont aucun flux n'a donné la commune (2 lieux) : elle reste inconnue. Chargez le flux qui décrit ces lieux, puis « evaluation replay la-coop/activites ».", early.Notes[^1]);
        Assert.Empty(early.Unknown);
        LoadReport places = territory.Load("la-coop/structures", "s.json", Structure, new DateTime(2025, 3, 1));
        Assert.Equal("2 lignes de la-coop/activites, lues quand la commune de leur lieu n'était pas connue, peuvent l'avoir maintenant : « evaluation replay la-coop/activites ».", places.Notes[^1]);
        Assert.Contains("1 ligne nomme un lieu", Assert.Single(territory.Replay(CoopActivity.Feed)).Notes[^1], StringComparison.Ordinal);
        Assert.Equal("i|26108\nj|26108\nk|\nl|26108", territory.Value("select source_id, territory_code from fact_activity where recorded_to = 2147483647 order by 1"));
        Assert.DoesNotContain(territory.Load("la-coop/structures", "t.json", Structure, new DateTime(2025, 3, 2)).Notes, note => note.Contains("replay", StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_that_closed_still_says_where_things_happened()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        territory.Load("la-coop/structures", "s.json", Structure, new DateTime(2025, 3, 1));
        territory.Load("la-coop/structures", "t.json", Structure.Replace("s-1", "s-3", StringComparison.Ordinal), new DateTime(2025, 4, 1));
        Assert.Equal("20250401", territory.Value("select valid_to from dim_place where source_id = 's-1' and recorded_to = 2147483647"));
        territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(In("i", "s-1")));
        Assert.Equal("26108", territory.Value("select territory_code from fact_activity"));
    }

    private static CoopActivity In(string id, string place) => new(id) { PlaceKind = "lieu_activite", Commune = string.Empty, Place = place };
}
