using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>What a delivery does to the rows held: older changes nothing, a correction changes its row only, absence closes only what is claimed.</summary>
public sealed class SettlingTests
{
    private const string Feed = "essai/seances";

    [EveryDatabase]
    public void Redirections_follow_their_activity_and_the_name_of_an_organisation_is_not_kept(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        const string Told = "select redirection_kind, redirections, recorded_to from bridge_activity_redirection order by recorded_from, activity_key, redirection_kind";
        const string Open = "2147483647";
        territory.Load(Cra.Feed, "a.csv", Cra.File(
            new Cra("60a000000000000000000001") { Organisations = "\"{\"\"CAF\"\": 2, \"\"cpam \"\": 1, \"\"Mme Zweig\"\": 1}\"" },
            new Cra("60a000000000000000000002") { Organisations = "\"[{\"\"Mairie\"\": 1}, \"\"CCAS\"\"]\"" },
            new Cra("60a000000000000000000003") { Organisations = "Mme Zweig" }));
        Assert.Equal($"inconnu|1|{Open}\noperateur_ou_organisme_en_charge|3|{Open}\nadministration|1|{Open}\naide_sociale||{Open}\ninconnu||{Open}", territory.Value(Told));
        Assert.Equal("0", territory.Value("select count(*) from journal_unknown"));
        LoadReport again = territory.Load(Cra.Feed, "b.csv", Cra.File(
            new Cra("60a000000000000000000001") { Organisations = "\"{\"\"CAF\"\": 2}\"", Updated = "2025-03-12 08:00:00.000" },
            new Cra("60a000000000000000000002") { Organisations = "\"[{\"\"Mairie\"\": 1}, \"\"CCAS\"\"]\"" }));
        Assert.Equal("read 2 = loaded 1 + unchanged 1 + stale 0 + set aside 0 + rejected 0", Loading.Told.Counts(again));
        Assert.Equal("administration|1\naide_sociale|\ninconnu|\noperateur_ou_organisme_en_charge|2", territory.Value($"select redirection_kind, redirections from bridge_activity_redirection where recorded_to = {Open} order by 1"));
    }

    [EveryDatabase]
    public void An_older_line_after_a_newer_one_is_stale_and_changes_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai");
        territory.Load(Feed, "b.csv", Sessions.File("1;2025-02-01;2025-01-10;individuel;26108;3;mails"));
        string held = Told.Held(territory);
        Assert.Equal("read 1 = loaded 0 + unchanged 0 + stale 1 + set aside 0 + rejected 0", Told.Counts(territory.Load(Feed, "a.csv", Sessions.File("1;2025-01-15;2025-01-10;individuel;26108;2;"))));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void An_older_file_that_is_whole_for_everything_changes_nothing_after_a_newer_one(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai", carries: "everything", stamped: false);
        territory.Load(Feed, "b.csv", Sessions.File("1;;2025-01-10;individuel;26108;3;mails", "2;;2025-01-11;individuel;26108;1;"), new DateTime(2025, 3, 1));
        string held = Told.Held(territory);
        LoadReport older = territory.Load(Feed, "a.csv", Sessions.File("1;;2025-01-10;individuel;26108;2;", "3;;2025-01-12;individuel;26108;1;"), new DateTime(2025, 2, 1));
        Assert.Equal("read 2 = loaded 0 + unchanged 0 + stale 2 + set aside 0 + rejected 0", Told.Counts(older));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void An_older_file_that_is_whole_for_a_period_changes_nothing_there_after_a_newer_one(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai", carries: "{ period: { } }", stamped: false);
        territory.Load(Feed, "b.csv", Sessions.File("1;;2025-01-10;individuel;26108;3;mails"), new DateTime(2025, 3, 1));
        string held = Told.Held(territory);
        LoadReport older = territory.Load(Feed, "a.csv", Sessions.File("1;;2025-01-10;individuel;26108;2;", "3;;2025-01-12;individuel;26108;1;"), new DateTime(2025, 2, 1));
        Assert.Equal("read 2 = loaded 0 + unchanged 0 + stale 2 + set aside 0 + rejected 0", Told.Counts(older));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void A_correction_closes_and_opens_its_row_with_its_children_and_no_other(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Cra first = new("a") { Themes = "\"{courriel,internet}\"" };
        territory.Load(Cra.Feed, "a.csv", Cra.File(first, new Cra("b"), new Cra("c")));
        int load = territory.Database.LatestLoad();
        LoadReport corrected = territory.Load(Cra.Feed, "b.csv", Cra.File(first with { Themes = "{sante}", Statuses = "0,0,1,0,0", Updated = "2025-03-12 08:00:00.000" }, new Cra("b"), new Cra("c")));
        Assert.Equal("read 3 = loaded 1 + unchanged 2 + stale 0 + set aside 0 + rejected 0", Told.Counts(corrected));
        // One activity, one support, two audience counts (age, status); two themes before, one after.
        Assert.Equal((1 + 1 + 2 + 1, 1 + 1 + 2 + 2), (corrected.Outcome!.RowsOpened, corrected.Outcome.RowsClosed));
        foreach (string table in new[] { "fact_activity", "fact_support", "fact_audience", "bridge_activity_theme" })
        {
            Assert.Equal($"{load}|{load + 1}\n{load + 1}|2147483647", territory.Value($"""
                select distinct c.recorded_from, c.recorded_to from {table} as c
                where c.activity_key in (select activity_key from fact_activity where source_id = 'a') order by 1
                """));
            Assert.Equal($"{load}|2147483647", territory.Value($"""
                select distinct c.recorded_from, c.recorded_to from {table} as c
                where c.activity_key in (select activity_key from fact_activity where source_id <> 'a') order by 1
                """));
        }

        Assert.Equal("sante", territory.Value("select t.code from bridge_activity_theme as b join dim_theme as t on t.theme_key = b.theme_key join fact_activity as a on a.activity_key = b.activity_key where a.source_id = 'a' and b.recorded_to = 2147483647"));
    }

    [EveryDatabase]
    public void Absence_from_a_delivery_of_changes_closes_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a"), new Cra("b")));
        territory.Load(Cra.Feed, "b.csv", Cra.File(new Cra("a")));
        Assert.Equal("2", territory.Value("select count(*) from fact_activity where recorded_to = 2147483647"));
    }

    [EveryDatabase]
    public void Absence_from_a_delivery_whole_for_everything_closes_the_row_and_its_children(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai", carries: "everything", stamped: false);
        territory.Load(Feed, "a.csv", Sessions.File("1;;2025-01-10;individuel;26108;1;mails", "2;;2025-01-11;individuel;26108;1;mails"), new DateTime(2025, 2, 1));
        LoadReport second = territory.Load(Feed, "b.csv", Sessions.File("2;;2025-01-11;individuel;26108;1;mails"), new DateTime(2025, 3, 1));
        Assert.Equal((0, 3), (second.Outcome!.RowsOpened, second.Outcome.RowsClosed));
        Assert.Equal("2", territory.Value("select source_id from fact_activity where recorded_to = 2147483647"));
        Assert.Equal("1", territory.Value("select count(*) from bridge_activity_theme where recorded_to = 2147483647"));
    }

    [EveryDatabase]
    public void Absence_from_a_delivery_whole_for_a_period_closes_only_inside_it(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai", carries: "{ period: { } }", stamped: false);
        territory.Load(Feed, "janvier.csv", Sessions.File("1;;2025-01-10;individuel;26108;1;", "2;;2025-01-31;individuel;26108;1;"), new DateTime(2025, 2, 1));
        territory.Load(Feed, "fevrier.csv", Sessions.File("3;;2025-02-10;individuel;26108;1;", "4;;2025-02-11;individuel;26108;1;"), new DateTime(2025, 3, 1));
        LoadReport again = territory.Load(Feed, "fevrier-2.csv", Sessions.File("4;;2025-02-11;individuel;26108;1;"), new DateTime(2025, 3, 2));
        Assert.Equal(1, again.Outcome!.RowsClosed - 1); // The activity and its support.
        Assert.Equal("1\n2\n4", territory.Value("select source_id from fact_activity where recorded_to = 2147483647 order by 1"));
    }

    [EveryDatabase]
    public void Absence_closes_nothing_of_another_feed(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai", carries: "everything", stamped: false);
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a")));
        territory.Load(Feed, "a.csv", Sessions.File("1;;2025-01-10;individuel;26108;1;"));
        territory.Load(Feed, "b.csv", Sessions.File("2;;2025-01-10;individuel;26108;1;"));
        Assert.Equal("2\na", territory.Value("select source_id from fact_activity where recorded_to = 2147483647 order by 1"));
    }

    [EveryDatabase]
    public void A_rejected_line_is_not_an_absent_one(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai", carries: "everything", stamped: false);
        territory.Load(Feed, "a.csv", Sessions.File("1;;2025-01-10;individuel;26108;1;", "2;;2025-01-11;individuel;26108;1;"), new DateTime(2025, 2, 1));
        string held = Told.Activities(territory);
        LoadReport second = territory.Load(Feed, "b.csv", Sessions.File("1;;2025-02-31;individuel;26108;1;", "2;;2025-01-11;individuel;26108;1;"), new DateTime(2025, 3, 1));
        Assert.Equal("read 2 = loaded 0 + unchanged 1 + stale 0 + set aside 0 + rejected 1", Told.Counts(second));
        Assert.Equal(held, Told.Activities(territory));
    }

    [EveryDatabase]
    public void A_line_of_the_wrong_width_may_be_any_record_so_that_nothing_is_closed_as_absent(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai", carries: "everything", stamped: false);
        territory.Load(Feed, "a.csv", Sessions.File("1;;2025-01-10;individuel;26108;1;", "2;;2025-01-11;individuel;26108;1;"), new DateTime(2025, 2, 1));
        string held = Told.Activities(territory);
        LoadReport second = territory.Load(Feed, "b.csv", Sessions.File("1;;2025-01-10;individuel;26108;1;;", "2;;2025-01-11;individuel;26108;1;"), new DateTime(2025, 3, 1));
        Assert.Equal("read 2 = loaded 0 + unchanged 1 + stale 0 + set aside 0 + rejected 1", Told.Counts(second));
        Assert.Equal(held, Told.Activities(territory));
        Assert.Equal(["Lignes sans identifiant lisible : 1. Rien n'a été fermé pour absence ; corrigez-les et redonnez le fichier."], second.Notes);
    }

    [EveryDatabase]
    public void Ids_repeated_in_a_file_are_judged_by_their_stamp_and_the_others_set_aside_with_the_reason(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai");
        LoadReport report = territory.Load(Feed, "a.csv", Sessions.File("1;2025-02-03;2025-01-10;individuel;26108;3;", "1;2025-02-05;2025-01-10;individuel;26108;5;", "1;2025-02-04;2025-01-10;individuel;26108;4;"));
        Assert.Equal("read 3 = loaded 1 + unchanged 0 + stale 0 + set aside 2 + rejected 0", Told.Counts(report));
        Assert.Equal("1|essai/seances|20250110|5|3|3", Told.Activities(territory));
        Assert.Equal(
            "2|set_aside|Même identifiant plusieurs fois dans le fichier : la ligne la plus récente est gardée.\n4|set_aside|Même identifiant plusieurs fois dans le fichier : la ligne la plus récente est gardée.",
            territory.Value("select line_number, outcome, reason from journal_line order by 1"));
    }

    [EveryDatabase]
    public void Ids_repeated_with_the_same_stamp_end_the_same_whatever_the_order_of_lines(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai");
        string[] lines = ["1;2025-02-03;2025-01-10;individuel;26108;3;", "1;2025-02-03;2025-01-10;individuel;26108;5;", "1;2025-02-03;2025-01-10;individuel;26108;4;"];
        territory.Load(Feed, "a.csv", Sessions.File(lines));
        string kept = territory.Value("select participants from fact_activity where recorded_to = 2147483647");
        foreach (int first in new[] { 1, 2 })
        {
            LoadReport again = territory.Load(Feed, $"{first}.csv", Sessions.File([.. lines.Skip(first), .. lines.Take(first)]));
            Assert.Equal("read 3 = loaded 0 + unchanged 1 + stale 0 + set aside 2 + rejected 0", Told.Counts(again));
            Assert.Equal(kept, territory.Value("select participants from fact_activity where recorded_to = 2147483647"));
        }
    }

    [EveryDatabase]
    public void The_same_line_twice_in_a_file_counts_once(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Assert.Equal("read 2 = loaded 1 + unchanged 0 + stale 0 + set aside 1 + rejected 0", Told.Counts(territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a"), new Cra("a")))));
        Assert.Equal("read 3 = loaded 1 + unchanged 1 + stale 0 + set aside 1 + rejected 0", Told.Counts(territory.Load(Cra.Feed, "b.csv", Cra.File(new Cra("a"), new Cra("a"), new Cra("b")))));
    }

    [EveryDatabase]
    public void The_same_id_in_two_files_is_one_record(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a"), new Cra("b")));
        territory.Load(Cra.Feed, "b.csv", Cra.File(new Cra("b") { Minutes = "90", Updated = "2025-04-01 10:00:00.000" }, new Cra("c")));
        Assert.Equal("a|60\nb|90\nc|60", territory.Value("select source_id, minutes from fact_activity where recorded_to = 2147483647 order by 1"));
    }

    [EveryDatabase]
    public void Two_files_of_the_same_day_replayed_keep_what_the_later_one_said(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai", carries: "everything", stamped: false);
        DateTime day = new(2025, 2, 1);
        territory.Load(Feed, "a.csv", Sessions.File("1;;2025-01-10;individuel;26108;1;", "2;;2025-01-11;individuel;26108;1;"), day);
        territory.Load(Feed, "b.csv", Sessions.File("1;;2025-01-10;individuel;26108;7;", "3;;2025-01-11;individuel;26108;1;"), day);
        string held = Told.Held(territory);
        Assert.All(territory.Replay(Feed), report => Assert.Equal((0, 0), (report.Outcome!.RowsOpened, report.Outcome.RowsClosed)));
        Assert.Equal(held, Told.Held(territory));
    }
}
