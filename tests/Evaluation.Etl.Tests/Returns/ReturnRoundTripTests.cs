using Evaluation.Etl.Returns;
using Evaluation.Etl.Templates;
using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Returns;

/// <summary>Rejected lines go back, are corrected, and come again by the same feed: only they change, whatever the feed claims to be whole for.</summary>
public sealed class ReturnRoundTripTests
{
    private const string Workbooks = "foyer/activites";
    private const string Fragility = "mednum/ifn-communes";
    private const string FragilityFile =
        "name,division,code,no_thd_coverage_rate,no_4g_coverage_rate,poverty_rate,older_65_rate,nscol15p_rate,total\n" +
        "Crest,city,26108,1,2,3,4,5,6.25\nDie,city,26113,1,2,3,onze,5,7\nValence,city,26362,1,2,3,4,5,8\n";

    [EveryDatabase]
    public void A_text_corrected_in_its_own_format_brings_its_lines_only(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "cra.csv", ThreeCras());
        string before = Told.Activities(territory);
        WrittenReturn sent = territory.SendBack(Delivery(territory));
        Assert.True(sent.HasOriginal);
        string corrected = File.ReadAllText(sent.Files[1].Path).Replace("2025-02-31 10:00:00.000", "2025-02-28 10:00:00.000", StringComparison.Ordinal);
        LoadReport report = territory.Load(Cra.Feed, "retour.csv", corrected);
        Assert.Equal("read 2 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 1\nline 3 column [nb_participants] value [deux]: n'est pas un nombre entier\n", Told.Report(report));
        Assert.Equal($"{before}\nb|conseiller-numerique/cra-v1|20250228|1|{report.DeliveryKey}|2", Told.Activities(territory));
    }

    [EveryDatabase]
    public void A_workbook_made_of_a_text_is_corrected_where_its_faults_are_red_and_loaded_as_it_is(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "cra.csv", ThreeCras());
        string workbook = territory.SendBack(Delivery(territory)).Files[0].Path;
        SheetCells.Type(workbook, "À corriger", ("AC2", "2025-02-28 10:00:00.000"), ("I3", "2"));
        LoadReport report = territory.LoadFile(Cra.Feed, workbook);
        Assert.Equal("read 2 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 0\n", Told.Report(report));
        Assert.Equal(
            $"a|conseiller-numerique/cra-v1|20250310|1|{report.DeliveryKey - 1}|2\nb|conseiller-numerique/cra-v1|20250228|1|{report.DeliveryKey}|2\nc|conseiller-numerique/cra-v1|20250310|2|{report.DeliveryKey}|3",
            Told.Activities(territory));
    }

    [EveryDatabase]
    public void Nothing_else_closes_where_the_feed_carries_everything(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Fragility, "ifn.csv", FragilityFile);
        string before = Needs(territory);
        string text = territory.SendBack(Delivery(territory)).Files[1].Path;
        File.WriteAllText(text, File.ReadAllText(text).Replace("onze,5,7", "1.1,5,7", StringComparison.Ordinal));
        Assert.Equal("read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.LoadFile(Fragility, text)));
        Assert.Equal("0", territory.Value("select count(*) from fact_need where namespace = 'ifn-2023' and recorded_to < 2147483647"));
        Assert.Equal(before.Split('\n').Append("26113|6").Order(StringComparer.Ordinal), Needs(territory).Split('\n'));
    }

    [EveryDatabase]
    public void Nothing_else_closes_in_the_period_of_a_workbook_and_reading_all_again_changes_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Workbooks, "a.xlsx", Workbook(Row("A-1", "14/01/2025"), Row("A-2", "31/02/2025"), Row(null, "15/01/2025"), Row(null, "hier")));
        string workbook = territory.SendBack(Delivery(territory)).Files[0].Path;
        SheetCells.Type(workbook, WorkbookTemplate.Activities.Format.Sheet, ("F6", "28/02/2025"), ("F7", "16/01/2025"));
        Assert.Equal("read 2 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 0\n", Told.Report(territory.LoadFile(Workbooks, workbook)));
        Assert.Equal("20250114\n20250115\n20250116\n20250228", Days(territory));
        Assert.Equal("0", territory.Value("select count(*) from fact_activity where recorded_to < 2147483647"));
        territory.Replay(Workbooks);
        Assert.Equal("20250114\n20250115\n20250116\n20250228", Days(territory));
    }

    [EveryDatabase]
    public void A_line_given_up_is_emptied_and_not_read(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Workbooks, "a.xlsx", Workbook(Row("A-1", "14/01/2025"), Row("A-2", "31/02/2025")));
        string workbook = territory.SendBack(Delivery(territory)).Files[0].Path;
        SheetCells.Type(workbook, WorkbookTemplate.Activities.Format.Sheet, "EFGHIJKLMNOPQRSTUVWXYZ".Select(letter => $"{letter}6").Concat(["AA6", "AB6", "AC6", "AD6"]).Select(cell => (cell, "")));
        Assert.Equal("read 0 = loaded 0 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.LoadFile(Workbooks, workbook)));
        Assert.Equal("20250114", Days(territory));
    }

    [EveryDatabase]
    public void Without_our_columns_it_must_be_said_that_it_only_corrects(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Fragility, "ifn.csv", FragilityFile);
        string correction = territory.FileOf("x.csv", System.Text.Encoding.UTF8.GetBytes("name,division,code,no_thd_coverage_rate,no_4g_coverage_rate,poverty_rate,older_65_rate,nscol15p_rate,total\nDie,city,26113,1,2,3,4,5,7\n"));
        Assert.Equal("read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.LoadFile(Fragility, correction, onlyCorrects: true)));
        Assert.Equal("26108|6\n26113|6\n26362|6", Needs(territory));
        territory.Replay(Fragility);
        Assert.Equal("26108|6\n26113|6\n26362|6", Needs(territory));
    }

    [EveryDatabase]
    public void A_file_that_corrects_another_feed_or_whose_own_columns_were_moved_is_refused(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Fragility, "ifn.csv", FragilityFile);
        string text = File.ReadAllText(territory.SendBack(Delivery(territory)).Files[1].Path);
        int delivery = Delivery(territory);
        Assert.Equal(
            $"Partenaire [mednum], flux [ifn-communes], le fichier corrige la livraison [99], qui n'est pas ou plus une livraison de ce flux\u00a0; chargez-le par le flux dont il vient, ou supprimez ses quatre premières colonnes et chargez-le avec --correction",
            territory.Load(Fragility, "a.csv", text.Replace($"livraison {delivery}", "livraison 99", StringComparison.Ordinal)).Refusal);
        Assert.Equal(
            $"Partenaire [mednum], flux [ifn-communes], les quatre premières colonnes du fichier renvoyé ont changé\u00a0: elles doivent être [Ligne (livraison {delivery})], [Ce qui ne va pas], [Colonne en cause], [Valeur reçue], dans cet ordre",
            territory.Load(Fragility, "b.csv", text.Replace("Colonne en cause", "Colonne", StringComparison.Ordinal)).Refusal);
    }

    private static string ThreeCras() => Cra.File(new Cra("a"), new Cra("b") { At = "2025-02-31 10:00:00.000" }, new Cra("c") { Participants = "deux" });

    private static int Delivery(TerritoryOnDisk territory) => int.Parse(territory.Value("select max(delivery_key) from journal_delivery"), System.Globalization.CultureInfo.InvariantCulture);

    private static string Needs(TerritoryOnDisk territory) =>
        territory.Value("select territory_code, count(*) from fact_need where namespace = 'ifn-2023' and recorded_to = 2147483647 group by territory_code order by territory_code");

    private static string Days(TerritoryOnDisk territory) => territory.Value("select date_key from fact_activity where recorded_to = 2147483647 order by date_key");

    private static object?[] Row(string? id, string day) =>
    [
        id, day, "Atelier collectif", "26108", "Crest", "Lieu d'activité", 6, null, 90, "Courriels", null, null,
        null, null, null, null, null, null, null, null, null, null, null, "Foyer rural", null, "Camille Martin",
    ];

    private static byte[] Workbook(params object?[][] rows)
    {
        using MemoryStream file = new();
        WorkbookTemplate.Activities.Write(file, new TemplateContent("Foyer", new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31), new DateOnly(2025, 4, 1), rows));
        return file.ToArray();
    }
}
