using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Coop;

/// <summary>The totals La Coop publishes, one object an answer, are kept beside our activity and compared with it.</summary>
public sealed class PublishedTotalsTests
{
    private const string Totals = """
        {
          "data": { "type": "statistiques", "id": "statistiques", "attributes": {
            "accompagnements_par_jour": [{ "label": "14/08", "count": 4 }],
            "activites": { "total": 2, "durees": [{ "value": "x", "label": "y", "count": 1, "proportion": 50.5 }] },
            "totaux": {
              "activites": { "total": 2, "individuels": { "total": 1, "proportion": 50 }, "collectifs": { "total": 1, "proportion": 50, "participants": 3 } },
              "accompagnements": { "total": 5, "individuels": { "total": 1, "proportion": 20 } },
              "beneficiaires": { "total": 4, "nouveaux": 0, "suivis": 1, "anonymes": 3 } } } },
          "links": { "self": { "href": "https://exemple.fr/statistiques" } },
          "meta": {}
        }
        """;

    [EveryDatabase]
    public void The_totals_of_the_day_are_compared_with_all_we_hold(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("i"), new CoopActivity("w") { Type = "collectif", Supports = 3, Ages = [0, 0, 1, 0, 2, 0, 0, 0] }));
        Assert.Contains("read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Report(territory.Load("la-coop/statistiques", "s.json", Totals, new DateTime(2025, 4, 1))));
        Assert.Equal(
            "20250401|coop_accompagnements|5\n20250401|coop_activites|2\n20250401|coop_activites_collectives|1\n20250401|coop_activites_individuelles|1\n20250401|coop_beneficiaires|4",
            territory.Value("select date_key, measure, count from fact_counter where recorded_to = 2147483647 order by measure"));
        Assert.Equal(
            "coop_accompagnements|warn|4|5\ncoop_activites|pass|2|2",
            territory.Value("select column_name, outcome, numerator, denominator from fact_check_result where check_code = 'theirs_vs_ours' and recorded_to = 2147483647 order by 1"));
    }
}
