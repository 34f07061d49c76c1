using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>Codes nobody knows, former communes, local days, columns that come and go.</summary>
public sealed class ReadingOfLinesTests
{
    [EveryDatabase]
    public void An_unknown_commune_kind_or_theme_loads_as_unknown_with_its_raw_text_and_is_counted(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        LoadReport report = territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a") { Commune = "99999" }, new Cra("b") { Kind = "webinaire", Commune = "99999" }, new Cra("c") { Themes = "\"{courriel,poterie}\"" }, new Cra("d") { Channel = "fusée" }));
        Assert.Equal("""
            read 4 = loaded 4 + unchanged 0 + stale 0 + set aside 0 + rejected 0
            unknown activity_kind [webinaire]: 1
            unknown commune [99999]: 2
            unknown place_kind [fusée]: 1
            unknown theme [poterie]: 1

            """, Told.Report(report));
        Assert.Equal("a|0|99999||\nb|0|99999|webinaire|\nd|1|26108||fusée", territory.Value("select source_id, case when territory_key > 0 then 1 else 0 end, territory_code, kind_raw, place_kind_raw from fact_activity where source_id <> 'c' order by 1"));
        Assert.Equal("email|\ninconnu|poterie", territory.Value("select t.code, b.theme_raw from bridge_activity_theme as b join fact_activity as a on a.activity_key = b.activity_key join dim_theme as t on t.theme_key = b.theme_key where a.source_id = 'c' order by 1"));
        Assert.Equal("activity_kind|webinaire|1\ncommune|99999|2\nplace_kind|fusée|1\ntheme|poterie|1", territory.Value("select list, raw_value, line_count from journal_unknown order by 1"));
    }

    [EveryDatabase]
    public void People_helped_are_unknown_where_the_kind_is_unknown_never_zero(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a") { Kind = "webinaire", Participants = "12", Minutes = "null" }));
        Assert.Equal("12||", territory.Value("select participants, supports, minutes from fact_activity"));
    }

    [EveryDatabase]
    public void A_former_commune_keeps_its_code_and_rolls_up_to_the_one_of_today(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        // Champtoceaux (49069) is in Orée d'Anjou (49126) since 15 December 2015.
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a") { Commune = "49069" }));
        Assert.Equal("49069|former_commune|49126", territory.Value("""
            select a.territory_code, t.territory_type, c.code
            from fact_activity as a
            join dim_territory as t on t.territory_key = a.territory_key and t.recorded_to = 2147483647
            join bridge_territory as b on b.territory_key = a.territory_key and b.ancestor_type = 'commune' and b.vintage = 2026
            join dim_territory as c on c.territory_key = b.ancestor_key and c.recorded_to = 2147483647
            """));
    }

    [EveryDatabase]
    public void Trap_3_MIN_1800_an_activity_at_2330_is_of_the_day_of_its_place(TestEngine engine)
    {
        (string Commune, string Utc, string Day)[] activities =
        [
            ("26108", "2025-03-10 22:30:00.000", "20250310"), // 23:30 in Crest, in winter
            ("26108", "2025-07-10 22:30:00.000", "20250711"), // 00:30 the day after, in summer
            ("97415", "2025-03-10 19:30:00.000", "20250310"), // 23:30 in La Réunion, UTC+4
            ("97415", "2025-03-10 20:30:00.000", "20250311"),
            ("97105", "2025-03-11 03:30:00.000", "20250310"), // 23:30 in Guadeloupe, UTC-4
            ("97105", "2025-03-11 04:30:00.000", "20250311"),
            ("97608", "2025-03-10 21:30:00.000", "20250311"), // 00:30 in Mayotte, UTC+3
            ("97302", "2025-03-11 02:30:00.000", "20250310"), // 23:30 in Guyane, UTC-3
            ("26108", "2024-12-31 23:30:00.000", "20250101"), // New Year in Crest
        ];
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "a.csv", Cra.File([.. activities.Select((activity, line) => new Cra($"a{line}") { Commune = activity.Commune, At = activity.Utc })]));
        Assert.Equal(activities.Select((activity, line) => $"a{line}|{activity.Commune}|{activity.Day}"), territory.Rows("select source_id, territory_code, date_key from fact_activity order by source_id"));
    }

    // What territory has which commune is asked of every database in GeographyTests.
    [Theory]
    [InlineData("region:04", "20250311")] // La Réunion
    [InlineData("departement:04", "20250310")] // Alpes-de-Haute-Provence
    [InlineData("departement:974", "20250311")]
    [InlineData("epci:249740119", "20250311")] // CINOR, La Réunion
    public void An_activity_without_a_known_commune_is_of_the_day_of_the_territory_MIN_1561(string plan, string day)
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb, plan);
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a") { Commune = "null", At = "2025-03-10 20:30:00.000" }));
        Assert.Equal(day, territory.Value("select date_key from fact_activity"));
    }

    [EveryDatabase]
    public void A_new_column_loads_and_is_told(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        string file = Cra.File(new Cra("a")).Replace(Cra.Header, $"{Cra.Header},humeur", StringComparison.Ordinal).Replace(",60,null", ",60,gaie,null", StringComparison.Ordinal);
        LoadReport report = territory.Load(Cra.Feed, "a.csv", file);
        Assert.Equal("""
            read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0
            note: Colonnes nouvelles, chargées sans être lues : [humeur]. Déclarez-les dans le flux, lues ou ignorées avec la raison. Jusque-là l'archive ne les garde pas : elles pourraient nommer quelqu'un.

            """, Told.Report(report));
    }

    [EveryDatabase]
    public void The_profile_of_the_one_participant_is_unknown_where_several_values_are_declared(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a") { Ages = "0,0,1,1,0" }, new Cra("b") { Statuses = "0,0,0,0,0" }));
        Assert.Equal(["a|0|1", "b|1|0"], Profiles(territory));
    }

    [EveryDatabase]
    public void The_same_theme_twice_counts_once_and_text_in_quotes_is_one_theme(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra("a") { Themes = "\"{courriel,courriel,\"\"demarche en ligne\"\"}\"" }));
        Assert.Equal("demarches_administratives\nemail", territory.Value("select t.code from bridge_activity_theme as b join dim_theme as t on t.theme_key = b.theme_key order by 1"));
    }

    [EveryDatabase]
    public void Communes_of_the_fragility_index_that_merged_since_keep_each_its_line(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        LoadReport report = territory.Load("mednum/ifn-communes", "ifn.csv", "name,division,code,no_thd_coverage_rate,no_4g_coverage_rate,poverty_rate,older_65_rate,nscol15p_rate,total\nOrée,city,49126,1,2,3,4,5,6.25\nChamptoceaux,city,49069,1,2,3,4,5,7\nNulle part,city,99999,null,2,3,4,5,8\n");
        Assert.Equal("read 3 = loaded 3 + unchanged 0 + stale 0 + set aside 0 + rejected 0\nunknown commune [99999]: 1\n", Told.Report(report));
        Assert.Equal("49069|7\n49126|6.25\n99999|8", territory.Value("select n.territory_code, n.value from fact_need as n join dim_need_measure as m on m.need_measure_key = n.need_measure_key where m.code = 'ifn_total' order by 1"));
        Assert.Equal("1", territory.Value("select count(*) from fact_need where value is null"));
    }

    // In two queries: Citus spreads supports by person and activities by themselves, and joins no such two.
    private static IEnumerable<string> Profiles(TerritoryOnDisk territory)
    {
        Dictionary<string, string> ids = territory.Rows("select activity_key, source_id from fact_activity").Select(row => row.Split('|')).ToDictionary(row => row[0], row => row[1]);
        return territory.Rows("""
            select s.activity_key, case when p.age_band_key > 0 then 1 else 0 end, case when p.status_key > 0 then 1 else 0 end
            from fact_support as s join dim_profile as p on p.profile_key = s.profile_key
            """).Select(row => row.Split('|')).Select(row => $"{ids[row[0]]}|{row[1]}|{row[2]}").Order(StringComparer.Ordinal);
    }
}
