using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Coop;

/// <summary>The API's <c>/utilisateurs</c> names people: only how many mediators and coordinators there are, and since when, comes out of it.</summary>
public sealed class UsersTests
{
    private const string Feed = "la-coop/utilisateurs";

    [EveryDatabase]
    public void An_account_counts_once_for_each_role_and_one_deleted_or_without_role_for_none(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        LoadReport report = territory.Load(Feed, "u.json", Page(User(1), User(2, coordinates: true), User(3, mediates: false, coordinates: true), User(4, deleted: "2025-02-01T08:00:00.000Z"), User(5, mediates: false, employed: false)));
        Assert.Equal("read 5 = loaded 3 + unchanged 0 + stale 0 + set aside 2 + rejected 0", Told.Counts(report));
        Assert.Equal("coop_coordinateur|occupe|20240305|2\ncoop_mediateur|occupe|20240304|2", Posts(territory));
    }

    [EveryDatabase]
    public void Employers_and_places_are_posts_of_structures_that_name_nobody(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        LoadReport report = territory.Load(Feed, "u.json", Page(User(1), User(2), User(3, employed: false)));
        Assert.Equal("read 3 = loaded 3 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(report));
        Assert.Equal("coop_emploi|…1|20240303|20241231|2\ncoop_emploi|…2|20250101||2\ncoop_presence|…7|20240304||3", AtStructures(territory));
        territory.Load(Feed, "v.json", Page(User(2), User(3, employed: false)), new DateTime(2026, 4, 1));
        Assert.Equal("coop_emploi|…1|20240303|20241231|1\ncoop_emploi|…2|20250101||1\ncoop_presence|…7|20240304||2", AtStructures(territory));
    }

    [EveryDatabase]
    public void An_account_that_a_later_crawl_no_longer_gives_has_ended(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        territory.Load(Feed, "u.json", Page(User(1), User(2)), new DateTime(2025, 3, 1));
        Assert.Equal("read 1 = loaded 0 + unchanged 1 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(Feed, "v.json", Page(User(2)), new DateTime(2025, 4, 1))));
        Assert.Equal("coop_mediateur|occupe|20240304|1", Posts(territory));
    }

    [Fact]
    public void Nothing_that_names_somebody_is_kept_and_the_archive_read_again_gives_the_same()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        territory.Load(Feed, "u.json", Page(User(1), User(2)));
        string kept = Told.Held(territory) + string.Concat(Directory.EnumerateFiles(territory.ArchivePath, "*", SearchOption.AllDirectories).Select(Told.Unzipped));
        Assert.All(["Zweig", "Stefan", "stefan@", "0612345678", "4242", "11111111-0000", "22222222-0000", "33333333-0000", "44444444-0000", "66666666-0000"], identity => Assert.DoesNotContain(identity, kept, StringComparison.Ordinal));
        Assert.Equal("read 2 = loaded 0 + unchanged 2 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Replay(Feed)[0]));
    }

    private static string Posts(TerritoryOnDisk territory) => territory.Value("""
        select kind, state, date_key, sum(posts) from fact_post where recorded_to = 2147483647 and structure_key = 0 group by kind, state, date_key order by kind
        """);

    private static string AtStructures(TerritoryOnDisk territory) => territory.Value("""
        select p.kind, s.source_id, p.date_key, p.until_key, sum(p.posts)
        from fact_post as p
        join dim_structure as s on s.structure_key = p.structure_key and s.recorded_to = 2147483647
        where p.recorded_to = 2147483647 and p.structure_key > 0
        group by p.kind, s.source_id, p.date_key, p.until_key
        order by p.kind, s.source_id
        """).Replace("55555555-0000-4000-8000-00000000000", "…", StringComparison.Ordinal);

    private static string Page(params IEnumerable<string> users) =>
        $$$"""{"data":[{{{string.Join(",", users)}}}],"links":{"self":{"href":"http://localhost/utilisateurs"}},"meta":{"total_count":5}}""";

    private static string Employment(int structure, string from, string to) =>
        $$$"""{"id":"44444444-0000-4000-8000-00000000000{{{structure}}}","structure_id":"55555555-0000-4000-8000-00000000000{{{structure}}}","debut":{{{from}}},"fin":{{{to}}},"creation":"2024-03-03T09:00:00.000Z","modification":"2024-03-03T09:00:00.000Z","suppression":null}""";

    private static string User(int number, bool mediates = true, bool coordinates = false, string? deleted = null, bool employed = true) =>
        $$$"""
        {"type":"utilisateur","id":"11111111-0000-4000-8000-00000000000{{{number}}}","attributes":{"email":"stefan@exemple.fr","prenom":"Stefan","nom":"Zweig","inscription_validee":null,"telephone":"0612345678",
        "creation":"2024-03-03T09:00:00.000Z","modification":"2025-01-01T09:00:00.000Z","suppression":{{{(deleted is null ? "null" : $"\"{deleted}\"")}}},"dataspace_id":4242,
        "emplois":[{{{(employed ? Employment(1, "\"2024-03-03T09:00:00.000Z\"", "\"2024-12-31T09:00:00.000Z\"") + "," + Employment(2, "\"2025-01-01T09:00:00.000Z\"", "null") + "," + Employment(3, "null", "null").Replace("\"suppression\":null", "\"suppression\":\"2024-04-01T09:00:00.000Z\"", StringComparison.Ordinal) : "")}}}],
        "mediateur":{{{(mediates ? $$$"""{"id":"22222222-0000-4000-8000-00000000000{{{number}}}","creation":"2024-03-04T09:00:00.000Z","modification":"2024-03-04T09:00:00.000Z","en_activite":[{"id":"66666666-0000-4000-8000-000000000001","structure_id":"55555555-0000-4000-8000-000000000007","debut":null,"fin":null,"creation":"2024-03-04T09:00:00.000Z","modification":"2024-03-04T09:00:00.000Z","suppression":null}],"coordinations":[{"coordinateur_id":"33333333-0000-4000-8000-000000000009"}]}""" : "null")}}},
        "coordinateur":{{{(coordinates ? $$$"""{"id":"33333333-0000-4000-8000-00000000000{{{number}}}","creation":"2024-03-05T09:00:00.000Z","modification":"2024-03-05T09:00:00.000Z","mediateurs_coordonnes":[{"mediateur_id":"22222222-0000-4000-8000-000000000009"}]}""" : "null")}}} } }
        """;
}
