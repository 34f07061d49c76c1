using System.Globalization;
using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Feeds;

/// <summary>The real files of counters. Lines, filled cells and sums were computed apart, by Python's csv and json modules.</summary>
public sealed class RealCountersTests
{
    [Theory]
    [InlineData("conseiller-numerique/cra-departements-2023-07-20", "conum/conum-departement-cras.2023-07-20.json", 101, 3632, 9181114, 20230720)]
    [InlineData("conseiller-numerique/cra-departements", "conum/conum-departement-cras.2023-07-26.json", 101, 3733, 10376953, 20230726)]
    [InlineData("conseiller-numerique/cra-codes-postaux", "conum/2023-07-17-conum-cra-par-code-postaux.csv", 4812, 48120, 4706931, 20230717)]
    [InlineData("aidants-connect/structures-compteurs", "aidants-connect/20230718-aidants-connect-structures.csv", 5214, 11347, 263107, 20230718)]
    [InlineData("aidants-connect/structures-compteurs", "aidants-connect/20231128-aidants_connect_structures.csv", 5220, 12179, 337587, 20231128)]
    [InlineData("aidants-connect/structures-compteurs-2023-07-13", "aidants-connect/liste_des_structures_avec_leurs_stats_2023-07-13T15-51-45.csv", 5214, 16275, 903924, 20230713)]
    public void A_real_file_of_counters_loads_with_the_sum_that_Python_finds_on_the_day_its_name_tells(string feed, string file, int lines, int rows, long sum, int day)
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "conseiller-numerique", "aidants-connect");
        LoadReport report = territory.LoadFile(feed, SharedData.PathOf(file));
        Assert.Equal(Delivered.Line(lines, lines), Told.Counts(report));
        Assert.Empty(report.Notes);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{rows}|{sum}|{day}|{day}"), territory.Value("select count(*), sum(count), min(date_key), max(date_key) from fact_counter"));
        Assert.Equal(Delivered.Line(lines, 0, unchanged: lines), Told.Counts(Again(territory, feed, file)));
    }

    [EveryDatabase]
    public void The_counters_of_départements_are_those_of_the_file(TestEngine engine)
    {
        using TerritoryOnDisk territory = Delivered.By(engine, "conseiller-numerique");
        LoadReport report = territory.LoadFile("conseiller-numerique/cra-departements", SharedData.PathOf("conum/conum-departement-cras.2023-07-26.json"));
        Assert.Equal($"{Delivered.Line(101, 101)}\n", Told.Report(report));
        Assert.Equal(
            "cra_accompagnements|1811510\ncra_activite_collectif|170178\ncra_suivi_atelier|409737\ncra_theme_demarches_administratives|399248\ncra_usagers|1195843",
            territory.Value("select measure, sum(count) from fact_counter where measure in ('cra_usagers', 'cra_accompagnements', 'cra_activite_collectif', 'cra_suivi_atelier', 'cra_theme_demarches_administratives') group by measure order by 1"));
        Assert.Equal("11657|departement|50|Manche", territory.Value("select c.count, c.territory_type, c.territory_code, t.name from fact_counter as c join dim_territory as t on t.territory_key = c.territory_key and t.recorded_to = 2147483647 where c.measure = 'cra_usagers' and c.territory_code = '50'"));
    }

    // Sums by age, status and theme are no decomposition of the supports: each is kept as published.
    [Fact]
    public void Ages_and_statuses_do_not_add_up_to_the_supports_and_nothing_makes_them()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "conseiller-numerique");
        territory.LoadFile("conseiller-numerique/cra-departements", SharedData.PathOf("conum/conum-departement-cras.2023-07-26.json"));
        Assert.Equal("98", territory.Value("""
            select count(*) from (
              select territory_code, sum(case when measure = 'cra_accompagnements' then count end) as supports, sum(case when measure like 'cra_statut_%' then count end) as statuses
              from fact_counter group by territory_code) as d
            where supports <> statuses
            """));
    }

    [Fact]
    public void The_snapshot_with_another_schema_is_refused_by_the_feed_of_the_later_ones_and_shares_no_row_with_them()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "conseiller-numerique");
        territory.LoadFile("conseiller-numerique/cra-departements-2023-07-20", SharedData.PathOf("conum/conum-departement-cras.2023-07-20.json"));
        territory.LoadFile("conseiller-numerique/cra-departements", SharedData.PathOf("conum/conum-departement-cras.2023-07-26.json"));
        Assert.Equal("conum-cra-departement|0\nconum-cra-departement-2023-07-20|101", territory.Value("select namespace, sum(case when measure = 'cra_participants' then 1 else 0 end) from fact_counter where recorded_to = 2147483647 group by namespace order by 1"));
    }

    [Fact]
    public void A_later_snapshot_closes_nothing_of_the_day_before_and_a_second_delivery_of_a_day_corrects_it()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "conseiller-numerique");
        const string Feed = "conseiller-numerique/cra-departements";
        territory.Load(Feed, "x.2023-07-26.json", Departements(("01", 10), ("02", 20)));
        territory.Load(Feed, "x.2023-11-28.json", Departements(("01", 30), ("02", 40)));
        Assert.Equal("20230726|30\n20231128|70", Held(territory));
        territory.Load(Feed, "corrige.2023-07-26.json", Departements(("01", 11)));
        Assert.Equal("20230726|11\n20231128|70", Held(territory));
    }

    [Fact]
    public void Keys_that_are_no_postcode_are_counted_on_an_unknown_territory_and_three_written_twice_count_twice()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "conseiller-numerique");
        LoadReport report = territory.LoadFile("conseiller-numerique/cra-codes-postaux", SharedData.PathOf("conum/2023-07-17-conum-cra-par-code-postaux.csv"));
        Assert.Equal((52, 55), (report.Unknown.Count, report.Unknown.Values.Sum()));
        Assert.Contains(report.Unknown, pair => pair.Key.Raw == "undef");
        Assert.Contains(report.Unknown, pair => pair.Key.Raw == "null");
        Assert.Equal("2354479|4056|2352452", territory.Value("""
            select sum(case when measure like 'cra_cp_age_%' then count end), sum(case when measure like 'cra_cp_age_%' and territory_key = 0 then count end), sum(case when measure like 'cra_cp_statut_%' then count end)
            from fact_counter
            """));
        Assert.Equal("2|55", territory.Value("select count(*), sum(count) from fact_counter where territory_code = '5031' and measure = 'cra_cp_age_60_plus'"));
    }

    [Fact]
    public void A_postcode_counts_in_the_smallest_territory_that_holds_the_whole_of_it()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "conseiller-numerique");
        territory.LoadFile("conseiller-numerique/cra-codes-postaux", SharedData.PathOf("conum/2023-07-17-conum-cra-par-code-postaux.csv"));
        Assert.Equal("|55\ncommune|1314\ncountry|5\ndepartement|3428\nregion|10", territory.Value("""
            select case when c.territory_key = 0 then '' else t.territory_type end as held, count(*) from fact_counter as c
            join dim_territory as t on t.territory_key = c.territory_key and t.recorded_to = 2147483647
            where c.measure = 'cra_cp_age_60_plus' group by case when c.territory_key = 0 then '' else t.territory_type end order by 1
            """));
    }

    private static LoadReport Again(TerritoryOnDisk territory, string feed, string file) =>
        territory.Load(feed, $"copie-{Path.GetFileName(file)}".Replace("copie-2023", "2023", StringComparison.Ordinal), [.. File.ReadAllBytes(SharedData.PathOf(file)), (byte)'\n']);

    private static string Held(TerritoryOnDisk territory) => territory.Value("select date_key, sum(count) from fact_counter where recorded_to = 2147483647 group by date_key order by 1");

    private static string Departements(params (string Code, int Users)[] items) =>
        $"[{string.Join(',', items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{{\"departement\":\"{item.Code}\",\"usagers\":{item.Users}}}")))}]";
}
