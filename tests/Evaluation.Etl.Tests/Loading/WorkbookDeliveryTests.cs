using Evaluation.Etl.Templates;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>Workbooks of partners without a tool: lines known by their content where they carry no id, whole for the period they declare.</summary>
public sealed class WorkbookDeliveryTests
{
    private const string Feed = "foyer/activites";
    private static readonly DateOnly Day = new(2025, 1, 14);

    [EveryDatabase]
    public void Two_lines_alike_without_an_id_are_two_activities_and_stay_two_in_the_next_delivery(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Assert.Equal("read 3 = loaded 3 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(Load(territory, "a.xlsx", 1, Row(null), Row(null), Row(null, 4))));
        string held = Told.Held(territory);
        Assert.Equal("read 3 = loaded 0 + unchanged 3 + stale 0 + set aside 0 + rejected 0", Told.Counts(Load(territory, "b.xlsx", 2, Row(null, 4), Row(null), Row(null))));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void A_line_without_an_id_that_changed_or_went_is_replaced_or_closed_within_the_period(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Load(territory, "a.xlsx", 1, Row(null), Row(null), Row(null, 4));
        LoadReport second = Load(territory, "b.xlsx", 2, Row(null), Row(null, 5));
        Assert.Equal("read 2 = loaded 1 + unchanged 1 + stale 0 + set aside 0 + rejected 0", Told.Counts(second));
        Assert.Equal("5\n6", territory.Value("select participants from fact_activity where recorded_to = 2147483647 order by 1"));
    }

    [EveryDatabase]
    public void A_line_with_an_id_is_corrected_by_the_next_delivery(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Load(territory, "a.xlsx", 1, Row("A-1"), Row("A-2"));
        Assert.Equal("read 2 = loaded 1 + unchanged 1 + stale 0 + set aside 0 + rejected 0", Told.Counts(Load(territory, "b.xlsx", 2, Row("A-1", 9), Row("A-2"))));
        Assert.Equal("A-1|9\nA-2|6", territory.Value("select source_id, participants from fact_activity where recorded_to = 2147483647 order by 1"));
    }

    [EveryDatabase]
    public void An_older_workbook_after_a_newer_one_changes_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Load(territory, "b.xlsx", 2, Row("A-1", 9));
        string held = Told.Held(territory);
        Assert.Equal("read 2 = loaded 0 + unchanged 0 + stale 2 + set aside 0 + rejected 0", Told.Counts(Load(territory, "a.xlsx", 1, Row("A-1"), Row("A-2"))));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void Two_partners_may_number_their_lines_alike(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Declare("amicale/partner.yaml", TerritoryOnDisk.Uses("amicale", "tableur"));
        territory.Register();
        Load(territory, "a.xlsx", 1, Row("A-1"));
        Assert.Equal("read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load("amicale/activites", "b.xlsx", Workbook(1, Row("A-1")))));
        Assert.Equal("amicale|A-1\nfoyer|A-1", territory.Value("select p.code, a.source_id from fact_activity as a join dim_partner as p on p.partner_key = a.partner_key and p.recorded_to = 2147483647 where a.recorded_to = 2147483647 order by 1"));
        Assert.Equal("2", territory.Value("select count(*) from dim_structure where structure_key > 0"));
    }

    [EveryDatabase]
    public void A_line_without_its_kind_is_rejected_where_the_feed_requires_it(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        object?[] untyped = Row("A-1");
        untyped[2] = null;
        LoadReport report = Load(territory, "a.xlsx", 1, untyped);
        Assert.Equal("read 1 = loaded 0 + unchanged 0 + stale 0 + set aside 0 + rejected 1\nline 8 column [Type] value []: valeur manquante\n", Told.Report(report));
    }

    [EveryDatabase]
    public void Replayed_from_its_pseudonymised_copy_a_workbook_changes_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Load(territory, "a.xlsx", 1, Row("A-1"), Row(null), Row(null));
        string held = Told.Held(territory);
        Assert.Equal("read 3 = loaded 0 + unchanged 3 + stale 0 + set aside 0 + rejected 0", Told.Counts(Assert.Single(territory.Replay(Feed))));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void The_total_of_a_workshop_is_its_participants_not_one_MIN_1796(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        object?[] individual = Row("A-2", 1);
        individual[2] = "Accompagnement individuel";
        Load(territory, "a.xlsx", 1, Row("A-1", 10), individual);
        Assert.Equal("11|11|2", territory.Value("select sum(participants), sum(supports), count(*) from fact_activity"));
    }

    private static object?[] Row(string? id, int participants = 6) =>
    [
        id, Day, "Atelier collectif", "26108", "Crest", "Lieu d'activité", participants, null, 90, "Courriels", null, null,
        null, null, null, null, null, null, null, null, null, null, null, "Foyer rural", null, "Camille Martin",
    ];

    private static byte[] Workbook(int asOf, params object?[][] rows)
    {
        using MemoryStream file = new();
        WorkbookTemplate.Activities.Write(file, new TemplateContent("Foyer", new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31), new DateOnly(2025, 4, asOf), rows));
        return file.ToArray();
    }

    private static LoadReport Load(TerritoryOnDisk territory, string name, int asOf, params object?[][] rows) => territory.Load(Feed, name, Workbook(asOf, rows));
}
