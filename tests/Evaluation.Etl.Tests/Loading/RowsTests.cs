using Evaluation.Testing;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>Facts told by declared lines: one folder and no C# adds a partner.</summary>
public sealed class RowsTests
{
    private const string One = "1;Mairie;21260108500011;26108;Conseiller;2;17/03/2025;70 000,50;";
    private const string Two = "2;CCAS;26260108500012;1004;Coordination;1;01/04/2025;;";

    [EveryDatabase]
    public void A_line_gives_rows_to_several_facts_and_counts_once(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Postes.Declare(territory);
        LoadReport report = territory.Load(Postes.Feed, "20250430.csv", Postes.File(One, Two, "3;X;;26108;Sans objet;1;01/04/2025;5;"));
        Assert.Equal("read 3 = loaded 2 + unchanged 0 + stale 0 + set aside 1 + rejected 0", Told.Counts(report));
        Assert.Equal("1|20250317|conum|2|26108|Mairie\n2|20250401|coordo|1|01004|CCAS\n1|announced|20250317|7000050", Postes.Held(territory));
        Assert.Equal("4|set_aside|Rien à retenir dans cette ligne d'après le flux.", territory.Value("select line_number, outcome, reason from journal_line"));
    }

    [EveryDatabase]
    public void A_code_we_do_not_know_or_that_falls_on_several_of_ours_is_unknown_and_counted(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Postes.Declare(territory);
        LoadReport report = territory.Load(Postes.Feed, "20250430.csv", Postes.File("1;A;;26108;Autre;1;17/03/2025;;", "2;B;;99999;Conseiller ;1;17/03/2025;;"));
        Assert.Equal("read 2 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 0\nunknown commune [99999]: 1\nunknown post_kinds [Autre]: 1\n", Told.Report(report));
        Assert.Equal("1|20250317|inconnu|1|26108|Structure inconnue\n2|20250317|conum|1|99999|Structure inconnue", Postes.Held(territory));
    }

    [EveryDatabase]
    public void Every_fault_of_a_line_is_told_and_the_line_rejected_whole(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Postes.Declare(territory);
        LoadReport report = territory.Load(Postes.Feed, "20250430.csv", Postes.File(One, "2;B;;26108;Conseiller;0;31/02/2025;beaucoup;", "3;C;;26108;Conseiller;;17/03/2025;;"));
        Assert.Equal(
            """
            read 3 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 2
            line 3 column [Validé le] value [31/02/2025]: n'est pas une date dd/MM/yyyy
            line 3 column [Postes] value [0]: hors des bornes admises (1 à 50)
            line 3 column [Montant] value [beaucoup]: n'est pas un montant
            line 4 column [Postes] value []: valeur manquante

            """,
            Told.Report(report).Split("note:")[0]);
    }

    [EveryDatabase]
    public void The_same_delivery_twice_changes_nothing_and_a_correction_touches_its_rows_alone(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Postes.Declare(territory);
        territory.Load(Postes.Feed, "20250430.csv", Postes.File(One, Two));
        string held = Told.Held(territory);
        Assert.Equal("read 2 = loaded 0 + unchanged 2 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(Postes.Feed, "20250501.csv", Postes.File(Two, One))));
        Assert.Equal(held, Told.Held(territory));
        LoadReport corrected = territory.Load(Postes.Feed, "20250502.csv", Postes.File(One.Replace("70 000,50", "71 000", StringComparison.Ordinal), Two));
        Assert.Equal("read 2 = loaded 1 + unchanged 1 + stale 0 + set aside 0 + rejected 0", Told.Counts(corrected));
        Assert.Equal((1, 1), (corrected.Outcome!.RowsOpened, corrected.Outcome.RowsClosed));
        Assert.Contains("1|announced|20250317|7100000", Postes.Held(territory), StringComparison.Ordinal);
    }

    [EveryDatabase]
    public void Absence_from_a_whole_delivery_closes_rows_but_a_rejected_line_is_not_absent(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Postes.Declare(territory, "everything");
        territory.Load(Postes.Feed, "20250430.csv", Postes.File(One, Two, "3;C;;26108;Conseiller;1;17/03/2025;8;"));
        territory.Load(Postes.Feed, "20250501.csv", Postes.File(One.Replace("26108", "2610812345678", StringComparison.Ordinal), Two));
        Assert.Equal("1\n2\n1|announced", territory.Value("select source_id from fact_post where recorded_to = 2147483647 order by source_id") + "\n" + territory.Value("select source_id from fact_money_step where recorded_to = 2147483647"));
    }

    [EveryDatabase]
    public void An_older_delivery_after_a_newer_whole_one_changes_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Postes.Declare(territory, "everything");
        territory.Load(Postes.Feed, "20250501.csv", Postes.File(One));
        string held = Told.Held(territory);
        Assert.Equal("read 2 = loaded 0 + unchanged 0 + stale 2 + set aside 0 + rejected 0", Told.Counts(territory.Load(Postes.Feed, "20250430.csv", Postes.File(One.Replace("Mairie", "Commune", StringComparison.Ordinal), Two))));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void A_snapshot_stands_for_its_day_alone(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Postes.Declare(territory, "snapshot");
        territory.Load(Postes.Feed, "20250317.csv", Postes.File(One, Two.Replace("01/04", "17/03", StringComparison.Ordinal)));
        territory.Load(Postes.Feed, "20250401.csv", Postes.File(One.Replace("17/03", "01/04", StringComparison.Ordinal)));
        Assert.Equal("1@20250317\n1@20250401\n2@20250317", Ids(territory));
        territory.Load(Postes.Feed, "bis-20250317.csv", Postes.File(One.Replace(";2;", ";3;", StringComparison.Ordinal)));
        Assert.Equal("1@20250317\n1@20250401", Ids(territory));
    }

    [EveryDatabase]
    public void A_line_repeated_is_set_aside_in_all_its_facts(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Postes.Declare(territory);
        Assert.Equal("read 2 = loaded 1 + unchanged 0 + stale 0 + set aside 1 + rejected 0", Told.Counts(territory.Load(Postes.Feed, "20250430.csv", Postes.File(One, One.Replace("70 000,50", string.Empty, StringComparison.Ordinal)))));
        Assert.Equal("1", territory.Value("select count(*) from fact_post"));
    }

    [EveryDatabase]
    public void Read_again_or_taken_back_the_rows_follow(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Postes.Declare(territory, "everything");
        LoadReport first = territory.Load(Postes.Feed, "20250430.csv", Postes.File(One, Two));
        string held = Told.Held(territory);
        Assert.Equal("read 2 = loaded 0 + unchanged 2 + stale 0 + set aside 0 + rejected 0", Told.Counts(Assert.Single(territory.Replay(Postes.Feed))));
        Assert.Equal(held, Told.Held(territory));
        Assert.Equal(3, Withdrawal.Run(territory.Database, first.DeliveryKey!.Value)!.Value.Closed);
        Assert.Equal(string.Empty, Postes.Held(territory));
    }

    private static string Ids(TerritoryOnDisk territory) => territory.Value("select source_id from fact_post where recorded_to = 2147483647 order by source_id");
}
