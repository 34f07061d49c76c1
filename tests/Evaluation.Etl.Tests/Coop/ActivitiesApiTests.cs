using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Coop;

/// <summary>What the API of La Coop says of activities, with the quirks of its document and of its code (partners.md §1.3).</summary>
public sealed class ActivitiesApiTests
{
    [EveryDatabase]
    public void An_activity_of_one_participant_is_a_support_with_its_margins_and_a_workshop_gives_audience_only(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        LoadReport report = territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("i"), new CoopActivity("w") { Type = "collectif", Supports = 3, Ages = [0, 0, 1, 0, 2, 0, 0, 0], Level = "debutant", Autonomy = null, Equipment = "\"tablette\",\"ordinateur\",\"ordinateur\"" }));
        Assert.Equal("read 2 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 0\n", Told.Report(report));
        Assert.Equal("i|la-coop/activites|20250310|1|1|120\nw|la-coop/activites|20250310|3|3|120", Coop.Held(territory));
        Assert.Equal("i|age_40_59|genre_feminin|statut_sans_emploi|0", Coop.Supports(territory));
        Assert.Equal("i|age_40_59|1|0\ni|genre_feminin|1|0\ni|statut_sans_emploi|1|0\nw|age_18_24|1|0\nw|age_40_59|2|0\nw|genre_feminin|3|0\nw|statut_sans_emploi|3|0", Coop.Audience(territory));
        Assert.Equal("i|autonome|1|administration|\nw||1|administration|debutant", territory.Value("select source_id, autonomy, oriented, redirection_kind, workshop_level from fact_activity order by 1"));
        Assert.Equal("i|ordinateur|1|1\nw|ordinateur|3|3\nw|tablette|3|3", Coop.Equipment(territory));
        territory.Load(CoopActivity.Feed, "b.json", CoopActivity.Page(new CoopActivity("w") { Type = "collectif", Supports = 3, Equipment = "\"aucun\"", Modified = "2025-03-12T00:00:00.000Z" }, new CoopActivity("i") { Deleted = "2025-03-12T10:00:00.000Z" }));
        Assert.Equal("w|aucun|3|3", Coop.Equipment(territory));
    }

    [EveryDatabase]
    public void The_same_page_again_changes_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("i"), new CoopActivity("j")));
        string held = Told.Held(territory);
        Assert.Equal("read 2 = loaded 0 + unchanged 2 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(CoopActivity.Feed, "b.json", CoopActivity.Page(new CoopActivity("j"), new CoopActivity("i")))));
        Assert.Equal("read 2 = loaded 0 + unchanged 2 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Replay(CoopActivity.Feed)[0]));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void A_soft_deleted_activity_is_closed_and_an_older_page_does_not_open_it_again(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("i")));
        Assert.Equal("read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(CoopActivity.Feed, "b.json", CoopActivity.Page(new CoopActivity("i") { Deleted = "2025-03-11T10:00:00.000Z" }))));
        Assert.Equal("read 1 = loaded 0 + unchanged 0 + stale 1 + set aside 0 + rejected 0", Told.Counts(territory.Load(CoopActivity.Feed, "c.json", CoopActivity.Page(new CoopActivity("i") { Modified = "2025-03-11T09:00:00.000Z" }))));
        Assert.Equal(string.Empty, Coop.Held(territory));
    }

    [EveryDatabase]
    public void A_page_edited_during_the_crawl_gives_the_activity_twice_and_the_fresher_one_is_kept(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        LoadReport report = territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("i") { Modified = "2025-03-12T00:00:00.000Z", Supports = 1, Autonomy = "partiellement_autonome" }, new CoopActivity("i")));
        Assert.Equal("read 2 = loaded 1 + unchanged 0 + stale 0 + set aside 1 + rejected 0", Told.Counts(report));
        Assert.Equal("partiellement_autonome", territory.Value("select autonomy from fact_activity"));
    }

    [Fact]
    public void Values_of_lists_that_nobody_documented_load_as_unknown_counted_none_rejected()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        LoadReport report = territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("i") { Type = "maraude", PlaceKind = "bus", Autonomy = "perdu", Redirection = "mairie", Level = "expert", Themes = "\"metavers\",\"email\"", Equipment = "\"casque\"" }));
        Assert.Equal(
            """
            read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0
            unknown activity_kind [maraude]: 1
            unknown autonomy [perdu]: 1
            unknown equipment [casque]: 1
            unknown place_kind [bus]: 1
            unknown redirection_kind [mairie]: 1
            unknown theme [metavers]: 1
            unknown workshop_level [expert]: 1

            """,
            Told.Report(report));
        Assert.Equal("maraude|bus|inconnu|inconnu|inconnu", territory.Value("select kind_raw, place_kind_raw, autonomy, redirection_kind, workshop_level from fact_activity"));
        Assert.Equal("inconnu|casque", territory.Value("select equipment, equipment_raw from bridge_activity_equipment"));
    }

    [Theory]
    [InlineData("gere_ses_contenus_numeriques", "aide_sociale")]
    [InlineData("associations", "insertion_professionnelle")]
    public void Values_that_the_published_document_forgets_are_known(string theme, string redirection)
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        Assert.Empty(territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("i") { Themes = $"\"{theme}\"", Redirection = redirection })).Unknown);
    }

    [Fact]
    public void The_type_that_the_base_dropped_in_2025_is_an_individual_help()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("i") { Type = "demarche_administrative" }));
        Assert.Equal("individuel", territory.Value("select k.code from fact_activity as a join dim_activity_kind as k on k.kind_key = a.kind_key and k.recorded_to = 2147483647"));
    }

    [Theory]
    [InlineData("2025-03-10")]
    [InlineData("2025-03-10T00:00:00.000Z")]
    public void The_day_is_read_as_documented_and_as_the_code_writes_it(string date)
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("i") { Date = date }));
        Assert.Equal("20250310", territory.Value("select date_key from fact_activity"));
    }

    [Fact]
    public void An_arrondissement_rolls_up_to_its_commune()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        Assert.Empty(territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("i") { Commune = "69381" }, new CoopActivity("j") { Commune = "69123" })).Unknown);
        Assert.Equal("69123|commune\n69381|commune", territory.Value("""
            select distinct a.territory_code, b.ancestor_type
            from fact_activity as a
            join bridge_territory as b on b.territory_key = a.territory_key and b.recorded_to = 2147483647
            join dim_territory as t on t.territory_key = b.ancestor_key and t.recorded_to = 2147483647
            where b.ancestor_type = 'commune' and t.code = '69123'
            order by 1
            """));
    }

    [Fact]
    public void Nothing_that_names_somebody_is_kept()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("i")));
        string kept = Told.Held(territory) + string.Concat(Directory.EnumerateFiles(territory.ArchivePath, "*", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.All(["Zweig", "0b9c1f6e"], identity => Assert.DoesNotContain(identity, kept, StringComparison.Ordinal));
    }

    // La Coop's own statistics take the age of today: somebody grows older in every year past.
    [Fact]
    public void Trap_7_La_Coop_CURRENT_DATE_an_age_is_that_of_the_day_of_the_activity()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        CoopActivity before = new("i") { Date = "2024-12-20", Ages = [0, 0, 0, 0, 1, 0, 0, 0] };
        territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(before));
        string then = Coop.Supports(territory);
        territory.Load(CoopActivity.Feed, "b.json", CoopActivity.Page(before, new CoopActivity("j") { Date = "2025-12-20", Ages = [0, 0, 0, 0, 0, 1, 0, 0] }));
        Assert.Equal($"{then}\nj|age_60_69|genre_feminin|statut_sans_emploi|0", Coop.Supports(territory));
    }

    [Fact]
    public void Age_bands_of_a_report_brought_from_V1_are_marked_random_and_no_profile_holds_them()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("i") { V1 = "62375185c79e610790dadc9e" }));
        const string id = "62375185c79e610790dadc9e";
        Assert.Equal($"{id}|age_40_59|1|1\n{id}|genre_feminin|1|0\n{id}|statut_sans_emploi|1|0", Coop.Audience(territory));
        Assert.Equal($"{id}|-|genre_feminin|statut_sans_emploi|0", Coop.Supports(territory));
    }

    [Fact]
    public void The_sample_shipped_loads_whole()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        LoadReport report = territory.Load(CoopActivity.Feed, "activites.json", File.ReadAllText(Path.Combine(Repository.Root, "etl", "partners", "la-coop", "sample", "activites.json")));
        Assert.Equal("read 3 = loaded 3 + unchanged 0 + stale 0 + set aside 0 + rejected 0\n", Told.Report(report));
        Assert.Equal("2", territory.Value("select count(*) from fact_activity where recorded_to = 2147483647"));
    }
}
