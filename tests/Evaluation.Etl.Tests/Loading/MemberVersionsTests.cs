using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>Members of dimensions have two times: the days a version describes, and the loads between which it was held true.</summary>
public sealed class MemberVersionsTests
{
    private const string Feed = "ville/lieux";

    [EveryDatabase]
    public void A_place_that_changes_ends_its_version_on_the_day_and_opens_another(TestEngine engine)
    {
        using TerritoryOnDisk territory = Ville(engine);
        Load(territory, "20250101", "a;Médiathèque;26108", "b;Tiers-lieu;26108");
        Load(territory, "20250601", "a;La Médiathèque;26108", "b;Tiers-lieu;26108");
        Assert.Equal("a|Médiathèque|10000101|20250601\na|La Médiathèque|20250601|99991231\nb|Tiers-lieu|10000101|99991231", Places(territory));
        Assert.Equal("1", territory.Value("select count(distinct place_key) from dim_place where source_id = 'a'"));
    }

    [EveryDatabase]
    public void A_place_that_disappears_ends_and_one_that_comes_back_begins_anew_under_its_key(TestEngine engine)
    {
        using TerritoryOnDisk territory = Ville(engine);
        Load(territory, "20250101", "a;Médiathèque;26108", "b;Tiers-lieu;26108");
        Load(territory, "20250601", "a;Médiathèque;26108", "c;France services;26108");
        Load(territory, "20250901", "a;Médiathèque;26108", "b;Tiers-lieu;26108");
        Assert.Equal("a|Médiathèque|10000101|99991231\nb|Tiers-lieu|10000101|20250601\nb|Tiers-lieu|20250901|99991231\nc|France services|20250601|20250901", Places(territory));
        Assert.Equal("3", territory.Value("select count(distinct place_key) from dim_place"));
    }

    [EveryDatabase]
    public void A_place_whose_line_is_rejected_has_not_disappeared(TestEngine engine)
    {
        using TerritoryOnDisk territory = Ville(engine);
        Load(territory, "20250101", "a;Médiathèque;26108", "b;Tiers-lieu;26108");
        Load(territory, "20250601", "a;Autre;2610812345678", "b;Tiers-lieu;26108");
        Assert.Equal("a|Médiathèque|10000101|99991231\nb|Tiers-lieu|10000101|99991231", Places(territory));
    }

    [EveryDatabase]
    public void What_an_older_delivery_says_of_a_place_changes_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = Ville(engine);
        Load(territory, "20250601", "a;La Médiathèque;26108");
        Load(territory, "20250101", "a;Médiathèque;26108", "z;Ancien lieu;26108");
        Assert.Equal("a|La Médiathèque|10000101|99991231\nz|Ancien lieu|10000101|99991231", Places(territory).Replace("20250101|99991231", "10000101|99991231", StringComparison.Ordinal));
    }

    [EveryDatabase]
    public void As_of_an_earlier_load_a_place_is_as_it_was_known(TestEngine engine)
    {
        using TerritoryOnDisk territory = Ville(engine);
        Load(territory, "20250101", "a;Médiathèque;26108");
        int before = territory.Database.LatestLoad();
        Load(territory, "20250601", "a;La Médiathèque;26108");
        Assert.Equal("Médiathèque|99991231", territory.Value($"select name, valid_to from dim_place where recorded_from <= {before} and {before} < recorded_to"));
    }

    [Fact]
    public void A_blank_that_is_filled_corrects_the_version_and_what_a_feed_never_says_stays()
    {
        using TerritoryOnDisk territory = Ville(TestEngine.DuckDb);
        territory.Declare("ville/noms.feed.yaml", File.ReadAllText(Path.Combine(territory.FolderPath, "partners", "ville", "lieux.feed.yaml"))
            .Replace("feed: lieux", "feed: noms", StringComparison.Ordinal)
            .Replace("rank: 1", "rank: 2", StringComparison.Ordinal)
            .Replace(", territory: { column: commune, type: commune } }", " }", StringComparison.Ordinal));
        territory.Register();
        Load(territory, "20250101", "a;Médiathèque;", "b;Tiers-lieu;26108");
        Load(territory, "20250601", "a;Médiathèque;26108", "b;Tiers-lieu;");
        int learned = territory.Database.LatestLoad();
        territory.Load("ville/noms", "noms-20250901.csv", "id;nom;commune\na;Médiathèque;\nb;Tiers-lieu;\n", accepted: "essai");
        Assert.Equal("a|Médiathèque|10000101|99991231\nb|Tiers-lieu|10000101|20250601\nb|Tiers-lieu|20250601|99991231", Places(territory));
        Assert.Equal("26108|1", territory.Value($"select territory_code, case when recorded_from = {learned} then 1 else 0 end from dim_place where source_id = 'a' and recorded_to = 2147483647"));
    }

    private static TerritoryOnDisk Ville(TestEngine engine)
    {
        TerritoryOnDisk territory = new(engine);
        territory.Declare("ville/partner.yaml", "partner: ville\nlabel: { fr: La Ville, en: The City }\n");
        territory.Declare("ville/lieux.feed.yaml", """
            feed: lieux
            version: 1
            label: { fr: Lieux, en: Places }
            format: { kind: delimited, separator: ";", encoding: utf-8 }
            identity: { namespace: ville-lieu, columns: [id], rank: 1 }
            carries: snapshot
            as_of: { file_name: '(\d{8})', format: yyyyMMdd }
            rows:
              - fact: place_month
                set:
                  date_key: { as_of: true }
                  place:
                    namespace: ville-lieu
                    id: id
                    set: { name: { column: nom }, territory: { column: commune, type: commune } }
                  territory: { column: commune, type: commune }
            """);
        territory.Register();
        return territory;
    }

    private static void Load(TerritoryOnDisk territory, string day, params string[] lines) =>
        territory.Load(Feed, $"lieux-{day}.csv", string.Join('\n', lines.Prepend("id;nom;commune")) + '\n', accepted: "essai");

    private static string Places(TerritoryOnDisk territory) =>
        territory.Value("select source_id, name, valid_from, valid_to from dim_place where recorded_to = 2147483647 order by source_id, valid_from");
}
