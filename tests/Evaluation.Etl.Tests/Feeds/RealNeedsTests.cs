using System.Globalization;
using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Feeds;

/// <summary>The real files of context measures. Lines, rows, missing values and sums were computed apart, by Python's csv and decimal modules.</summary>
public sealed class RealNeedsTests
{
    [Theory]
    [InlineData("mednum/ifn-epci", "ifn/ifn-epci-all-variation.csv", 1255, 0, 7530, 0, "45878.119113", 5)]
    [InlineData("mednum/ifn-iris-2020", "ifn-2020-iris/4.csv", 485, 0, 10185, 261, "992359.095041", 0)]
    [InlineData("mednum/ifn-iris-2020", "ifn-2020-iris/93.csv", 2432, 0, 51072, 627, "4976730.768008", 0)]
    [InlineData("mednum/ifn-iris-2020", "ifn-2020-iris/94.csv", 401, 0, 8421, 456, "801843.579015", 0)]
    [InlineData("insee/populations-legales", "cog/donnees_communes.csv", 34900, 0, 69800, 0, "70493930", 0)]
    [InlineData("insee/populations-2017", "contexte/Communes.csv", 34995, 0, 104985, 0, "135522184", 0)]
    [InlineData("anct-territoires/zrr", "contexte/zrr.csv", 34965, 0, 34965, 0, "17694", 0)]
    [InlineData("anct-territoires/demandeurs-emploi-2019", "contexte/data_DEFM2019_com.csv", 1181, 0, 17715, 32, "25747710", 0)]
    [InlineData("anct-territoires/demographie-2020-communes", "contexte/data_DEMO_2020_V1_COM.csv", 791, 134, 9855, 195, "55797570.6", 0)]
    [InlineData("anct-territoires/demographie-2020-epci", "contexte/data_DEMO_2020_V1_EPCI19.csv", 361, 11, 5250, 64, "95678220.6", 17)]
    [InlineData("anct-territoires/demographie-2020-ensembles", "contexte/data_DEMO_2020_V1_ENSQP.csv", 5, 0, 75, 29, "13232023.9", 1)]
    [InlineData("cnaf/minima-sociaux-iris", "contexte/data_arsas.csv", 13349, 0, 13349, 1264, "1101327", 0)]
    [InlineData("pass-numerique/simulateur-regions", "pass-numerique/regional.csv", 20, 2, 54, 5, "66365072.1", 0)]
    [InlineData("pass-numerique/simulateur-departements", "pass-numerique/departemental.csv", 106, 5, 303, 5, "66418210.7", 0)]
    [InlineData("pass-numerique/simulateur-epci", "pass-numerique/intermunicipal.csv", 1266, 2, 3792, 25, "66566591.3", 27)]
    public void A_real_file_of_context_loads_with_the_sums_that_Python_finds(string feed, string file, int read, int rejected, int rows, int missing, string sum, int unknown)
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, feed.Split('/')[0]);
        LoadReport report = territory.LoadFile(feed, SharedData.PathOf(file));
        Assert.Equal(Delivered.Line(read, read - rejected, rejected), Told.Counts(report));
        Assert.Empty(report.Notes);
        Assert.Equal(unknown, report.Unknown.Values.Sum());
        string[] held = territory.Value("select count(*), sum(case when value is null then 1 else 0 end), sum(value) from fact_need where namespace <> 'population'").Split('|');
        Assert.Equal((rows, missing), (int.Parse(held[0], CultureInfo.InvariantCulture), int.Parse(held[1], CultureInfo.InvariantCulture)));
        Assert.Equal(decimal.Parse(sum, CultureInfo.InvariantCulture), decimal.Parse(held[2], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_IRIS_score_of_exactly_0_is_missing_and_départements_get_their_zero_back()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "mednum");
        territory.LoadFile("mednum/ifn-iris-2020", SharedData.PathOf("ifn-2020-iris/93.csv"));
        territory.LoadFile("mednum/ifn-iris-2020", SharedData.PathOf("ifn-2020-iris/94.csv"));
        Assert.Equal("0", territory.Value("select count(*) from fact_need where namespace = 'ifn-2020-iris' and value = 0"));
        Assert.Equal("148", territory.Value("select count(*) from fact_need as n join dim_need_measure as m on m.need_measure_key = n.need_measure_key where m.code = 'ifn2020_interfaces_region' and n.value is null and n.territory_code like '2%'"));
        Assert.Equal("909", territory.Value("select count(distinct territory_code) from fact_need where namespace = 'ifn-2020-iris' and territory_code like '0%'"));
        Assert.Equal("9|9", territory.Value("select min(length(territory_code)), max(length(territory_code)) from fact_need where namespace = 'ifn-2020-iris'"));
    }

    [Fact]
    public void The_two_methods_of_the_fragility_index_share_no_measure()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "mednum");
        territory.LoadFile("mednum/ifn-iris-2020", SharedData.PathOf("ifn-2020-iris/94.csv"));
        territory.LoadFile("mednum/ifn-epci", SharedData.PathOf("ifn/ifn-epci-all-variation.csv"));
        Assert.Equal("ifn-2023|6\nifn-iris-2020|21", territory.Value("select m.method, count(distinct m.code) from fact_need as n join dim_need_measure as m on m.need_measure_key = n.need_measure_key and m.recorded_to = 2147483647 where n.namespace <> 'population' group by m.method order by 1"));
    }

    [Fact]
    public void A_next_region_of_the_IRIS_files_closes_nothing_of_the_first()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "mednum");
        territory.LoadFile("mednum/ifn-iris-2020", SharedData.PathOf("ifn-2020-iris/94.csv"));
        territory.LoadFile("mednum/ifn-iris-2020", SharedData.PathOf("ifn-2020-iris/4.csv"));
        Assert.Equal("18606", territory.Value("select count(*) from fact_need where namespace = 'ifn-2020-iris' and recorded_to = 2147483647"));
    }

    [Fact]
    public void Communes_glued_together_are_refused_with_their_code()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "anct-territoires");
        LoadReport report = territory.LoadFile("anct-territoires/demographie-2020-communes", SharedData.PathOf("contexte/data_DEMO_2020_V1_COM.csv"));
        Assert.Equal(134, report.Outcome!.Rejected);
        Assert.Contains(report.Faults, fault => fault is { Column: "CODGEO", Shown: "0309503310" });
        Assert.All(report.Faults, fault => Assert.NotEqual(5, fault.Shown!.Length));
    }

    [Fact]
    public void In_the_populations_of_2017_the_column_COM_is_a_name_and_the_code_is_DEPCOM()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "insee");
        territory.LoadFile("insee/populations-2017", SharedData.PathOf("contexte/Communes.csv"));
        Assert.Equal("14035", territory.Value("select cast(value as bigint) from fact_need as n join dim_need_measure as m on m.need_measure_key = n.need_measure_key where m.code = 'population' and vintage = 2017 and territory_code = '01004'"));
    }

    [Fact]
    public void Zones_whose_codes_lost_their_zero_are_found_all_the_same()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "anct-territoires");
        territory.LoadFile("anct-territoires/zrr", SharedData.PathOf("contexte/zrr.csv"));
        Assert.Equal("3144|0", territory.Value("select sum(case when territory_code like '0%' then 1 else 0 end), sum(case when territory_key = 0 then 1 else 0 end) from fact_need where namespace = 'anct-zrr'"));
    }

    [Fact]
    public void English_thousands_are_read_and_what_is_not_available_is_missing()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "pass-numerique");
        territory.LoadFile("pass-numerique/simulateur-departements", SharedData.PathOf("pass-numerique/departemental.csv"));
        Assert.Equal("simulateur_densite|109.7\nsimulateur_pauvrete|10.9\nsimulateur_population|638425", territory.Value("select m.code, n.value from fact_need as n join dim_need_measure as m on m.need_measure_key = n.need_measure_key where n.namespace = 'pass-simulateur-departement' and territory_code = '01' order by 1"));
        Assert.Equal("3", territory.Value("select count(*) from fact_need where namespace = 'pass-simulateur-departement' and territory_code = '976' and value is null"));
    }
}
