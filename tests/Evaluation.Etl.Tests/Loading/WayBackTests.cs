using System.Globalization;
using Evaluation.Etl.Tests.Coop;
using Evaluation.Testing;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>Taking a delivery back, reading the archive again, and what stays as it was known.</summary>
public sealed class WayBackTests
{
    [EveryDatabase]
    public void A_withdrawn_delivery_closes_what_it_brought_and_a_replay_brings_back_what_it_had_replaced(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a"), new Cra("b")));
        int before = territory.Database.LatestLoad();
        LoadReport second = territory.Load(Cra.Feed, "b.csv", Cra.File(new Cra("b") { Minutes = "90", Updated = "2025-04-01 10:00:00.000" }, new Cra("c")));
        (int load, long closed) = Withdrawal.Run(territory.Database, second.DeliveryKey!.Value)!.Value;
        Assert.Equal((second.LoadKey!.Value + 1, second.Outcome!.RowsOpened), (load, closed));
        Assert.Equal("a|60", Minutes(territory));
        Assert.Empty(territory.Rows("select activity_key, recorded_to from fact_support").Except(territory.Rows("select activity_key, recorded_to from fact_activity")));
        Assert.Equal("read 2 = loaded 1 + unchanged 1 + stale 0 + set aside 0 + rejected 0", Told.Counts(Assert.Single(territory.Replay(Cra.Feed))));
        Assert.Equal("a|60\nb|60", Minutes(territory));
        Assert.Equal("a|60\nb|60", AsOf(territory, before));
        Assert.Equal("a|60\nb|90\nc|60", AsOf(territory, second.LoadKey.Value));
    }

    [EveryDatabase]
    public void A_withdrawn_delivery_leaves_no_detail_of_its_activities_in_any_table(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Coop.Territory(engine);
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a") { Organisations = "\"[{\"\"Mairie\"\": 2}]\"" }));
        territory.Load(CoopActivity.Feed, "b.json", CoopActivity.Page(new CoopActivity("b")));
        Table[] tables = [.. StarDictionary.Current.Tables.Where(table => table.Kind != TableKind.Staging && table.Columns[0].Name == "activity_key")];
        Assert.All(tables, table => Assert.NotEqual("0", Open(table)));
        Assert.All(territory.Rows("select delivery_key from fact_activity group by delivery_key"), delivery => Assert.NotNull(Withdrawal.Run(territory.Database, int.Parse(delivery, CultureInfo.InvariantCulture))));
        Assert.Equal(tables.Select(table => $"{table.Name} 0"), tables.Select(table => $"{table.Name} {Open(table)}"));

        string Open(Table table) => territory.Value($"select count(*) from {table.Name} where recorded_to = 2147483647");
    }

    [EveryDatabase]
    public void A_delivery_is_withdrawn_once_and_one_that_does_not_exist_never(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        LoadReport first = territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a")));
        Assert.NotNull(Withdrawal.Run(territory.Database, first.DeliveryKey!.Value));
        Assert.Null(Withdrawal.Run(territory.Database, first.DeliveryKey.Value));
        Assert.Null(Withdrawal.Run(territory.Database, 999));
    }

    [EveryDatabase]
    public void A_withdrawn_file_may_be_delivered_again(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        LoadReport first = territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a")));
        Withdrawal.Run(territory.Database, first.DeliveryKey!.Value);
        Assert.Equal("read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a")))));
    }

    [EveryDatabase]
    public void A_withdrawn_whole_delivery_no_longer_supersedes_an_older_one(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai", carries: "everything", stamped: false);
        territory.Load("essai/seances", "a.csv", Sessions.File("1;;2025-01-10;individuel;26108;1;"), new DateTime(2025, 2, 1));
        LoadReport wrong = territory.Load("essai/seances", "b.csv", Sessions.File("2;;2025-01-10;individuel;26108;1;"), new DateTime(2025, 3, 1));
        Withdrawal.Run(territory.Database, wrong.DeliveryKey!.Value);
        territory.Replay("essai/seances");
        Assert.Equal("1", territory.Value("select source_id from fact_activity where recorded_to = 2147483647"));
    }

    [EveryDatabase]
    public void A_changed_code_map_replayed_changes_the_rows_it_touches_and_leaves_what_was_known(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai");
        territory.Load("essai/seances", "a.csv", Sessions.File("1;2025-01-10;2025-01-10;individuel;26108;1;mails", "2;2025-01-11;2025-01-11;individuel;26108;1;visio", "3;2025-01-12;2025-01-12;individuel;26108;1;"));
        int before = territory.Database.LatestLoad();
        string known = Themes(territory, before);
        Assert.Equal("1|email|\n2|inconnu|visio", known);
        territory.Declare("essai/themes.map.csv", Sessions.Themes + "visio,reseaux_sociaux,narrower,une part des échanges\n");
        territory.Register();
        LoadReport replay = Assert.Single(territory.Replay("essai/seances"));
        Assert.Equal("read 3 = loaded 1 + unchanged 2 + stale 0 + set aside 0 + rejected 0", Told.Counts(replay));
        Assert.Equal("1|email|\n2|reseaux_sociaux|", Themes(territory, territory.Database.LatestLoad()));
        Assert.Equal(known, Themes(territory, before));
        Assert.Equal("map essai/themes", territory.Value($"select subject from journal_load where load_key = {before + 1}"));
    }

    [EveryDatabase]
    public void An_original_gone_from_the_archive_is_said_and_nothing_changes(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a")));
        string held = Told.Held(territory);
        Directory.Delete(territory.ArchivePath, recursive: true);
        LoadReport replay = Assert.Single(territory.Replay(Cra.Feed));
        Assert.StartsWith("Partenaire [conseiller-numerique], flux [cra-v1], livraison [3], l'original [", replay.Refusal, StringComparison.Ordinal);
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void A_corrected_commune_of_a_structure_opens_a_version_of_it_and_touches_no_fact(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a"), new Cra("b") { Structure = "s2", StructureName = "Foyer" }));
        int before = territory.Database.LatestLoad();
        IReadOnlyList<string> facts = territory.All("fact_activity");
        LoadReport second = territory.Load(Cra.Feed, "b.csv", Cra.File(new Cra("a") { StructureCommune = "26113", Imported = "2025-05-01 04:10:27.325" }, new Cra("b") { Structure = "s2", StructureName = "Foyer" }));
        Assert.Equal("read 2 = loaded 0 + unchanged 2 + stale 0 + set aside 0 + rejected 0", Told.Counts(second));
        Assert.Equal(facts, territory.All("fact_activity"));
        Assert.Equal(
            $"s1|26108|{before}|{before + 1}\ns1|26113|{before + 1}|2147483647\ns2|26108|{before}|2147483647",
            territory.Value("select s.source_id, t.code, s.recorded_from, s.recorded_to from dim_structure as s join dim_territory as t on t.territory_key = s.territory_key and t.recorded_to = 2147483647 where s.structure_key > 0 order by s.source_id, s.recorded_from"));
        Assert.Equal("2", territory.Value("select count(distinct structure_key) from dim_structure where structure_key > 0"));
    }

    [EveryDatabase]
    public void An_older_delivery_does_not_describe_a_structure_anew(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "b.csv", Cra.File(new Cra("a") { StructureCommune = "26113", Imported = "2025-05-01 04:10:27.325" }));
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("b") { StructureCommune = "26108", Imported = "2025-04-01 04:10:27.325" }));
        Assert.Equal("s1|26113", territory.Value("select source_id, territory_code from dim_structure where structure_key > 0"));
    }

    [EveryDatabase]
    public void A_delivery_whose_fresh_lines_were_held_already_still_describes_structures(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Cra fresh = new("a") { Imported = "2025-05-01 04:10:27.325" };
        territory.Load(Cra.Feed, "a.csv", Cra.File(fresh, new Cra("b") { Structure = "s2", StructureName = "Foyer" }));
        territory.Load(Cra.Feed, "b.csv", Cra.File(fresh, new Cra("b") { Structure = "s2", StructureName = "Foyer rural" }));
        Assert.Equal("Foyer rural", territory.Value("select name from dim_structure where source_id = 's2' and recorded_to = 2147483647"));
    }

    private static string Minutes(TerritoryOnDisk territory) => AsOf(territory, territory.Database.LatestLoad());

    private static string AsOf(TerritoryOnDisk territory, int load) => territory.Value($"select source_id, minutes from fact_activity where recorded_from <= {load} and {load} < recorded_to order by 1");

    private static string Themes(TerritoryOnDisk territory, int load) => territory.Value($"""
        select a.source_id, t.code, b.theme_raw
        from bridge_activity_theme as b
        join fact_activity as a on a.activity_key = b.activity_key
        join dim_theme as t on t.theme_key = b.theme_key and t.recorded_from <= {load} and {load} < t.recorded_to
        where b.recorded_from <= {load} and {load} < b.recorded_to
        order by 1
        """);
}
