using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Feeds;

/// <summary>Counters of structures, and the API of organisations.</summary>
public sealed class AidantsConnectTests
{
    private const string Api = "aidants-connect/organisations";
    private const string Counters = "aidants-connect/structures-compteurs";
    private const string Other = "aidants-connect/structures-compteurs-2023-07-13";
    private const string OtherFile = "aidants-connect/liste_des_structures_avec_leurs_stats_2023-07-13T15-51-45.csv";

    [Fact]
    public void Numbers_with_narrow_spaces_are_read_and_what_counts_otherwise_has_its_own_counters()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "aidants-connect");
        territory.LoadFile(Other, SharedData.PathOf(OtherFile));
        territory.LoadFile(Counters, SharedData.PathOf("aidants-connect/20230718-aidants-connect-structures.csv"));
        Assert.Equal("ac_brut_demarches|348740\nac_demarches|107966", territory.Value("select measure, sum(count) from fact_counter where measure in ('ac_demarches', 'ac_brut_demarches') group by measure order by 1"));
        Assert.Equal("10355", territory.Value("select max(count) from fact_counter as c join dim_structure as s on s.structure_key = c.structure_key where s.source_id = '9' and c.measure = 'ac_brut_demarches'"));
        Assert.Equal("0", territory.Value("select count(*) from fact_counter as c where measure like 'ac_brut%' and namespace <> 'ac-compteurs-2023-07-13'"));
    }

    // 4 833 keys are right by Luhn's rule and 140 by La Poste's, less 12 that are only zeros.
    [Fact]
    public void Only_SIRETs_whose_key_is_right_are_kept_and_one_shared_by_several_structures_stays_several()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "aidants-connect");
        LoadReport report = territory.LoadFile(Other, SharedData.PathOf(OtherFile));
        Assert.Equal("5214|4973|4002", territory.Value("select count(*), sum(case when siret is null then 0 else 1 end), count(distinct siret) from dim_structure where namespace = 'ac-structure' and recorded_to = 2147483647"));
        Assert.Equal("33", territory.Value("select count(*) from dim_structure where siret = '35600000000048' and recorded_to = 2147483647"));
        Assert.Equal(241, report.Unknown.Where(pair => pair.Key.List == "illisible").Sum(pair => pair.Value));
    }

    [Fact]
    public void More_users_than_procedures_is_kept_as_published()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "aidants-connect");
        territory.LoadFile(Counters, SharedData.PathOf("aidants-connect/20230718-aidants-connect-structures.csv"));
        Assert.Equal("647", territory.Value("""
            select count(*) from (
              select structure_key, sum(case when measure = 'ac_usagers' then count else 0 end) as users, sum(case when measure = 'ac_demarches' then count else 0 end) as procedures
              from fact_counter group by structure_key) as s
            where users > procedures
            """));
    }

    [Fact]
    public void A_structure_renamed_between_two_snapshots_keeps_its_key_and_its_counters()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "aidants-connect");
        territory.LoadFile(Counters, SharedData.PathOf("aidants-connect/20230718-aidants-connect-structures.csv"));
        territory.LoadFile(Counters, SharedData.PathOf("aidants-connect/20231128-aidants_connect_structures.csv"));
        Assert.Equal("5230", territory.Value("select count(distinct structure_key) from dim_structure where namespace = 'ac-structure'"));
        Assert.Equal("59", territory.Value("select count(*) from (select structure_key from dim_structure where namespace = 'ac-structure' group by structure_key having count(distinct name) > 1) as renamed"));
    }

    [Fact]
    public void The_older_export_of_mandates_is_dated_by_who_delivers_it_and_not_by_its_own_column()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "aidants-connect");
        LoadReport report = territory.LoadFile("aidants-connect/structures-mandats", SharedData.PathOf("aidants-connect/aidants-connect.metabase.json"), new DateTime(2022, 12, 31, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(Delivered.Line(3407, 3407), Told.Counts(report));
        Assert.Equal("ac_agents_formes|9405|20221231\nac_mandats|21891|20221231\nac_usagers_accompagnes|18711|20221231", territory.Value("select measure, sum(count), min(date_key) from fact_counter group by measure order by 1"));
    }

    [EveryDatabase]
    public void Organisations_of_the_API_are_places_and_a_pivot_that_lost_its_zero_gets_it_back(TestEngine engine)
    {
        using TerritoryOnDisk territory = Delivered.By(engine, "aidants-connect");
        LoadReport report = territory.Load(Api, "organisations.json", """
            {"count":3,"next":null,"previous":null,"results":[
             {"id":"a0000000-0000-4000-8000-000000000001","url":"https://exemple.test/1","pivot":21330063500017,"nom":"Mairie inventée","commune":"Bordeaux","code_postal":"33000","code_insee":"33063","adresse":"1 place Inventée","address_complement":"","service":"Réaliser des démarches administratives avec un accompagnement","date_de_creation":"2021-03-01","date_de_modification":"2024-02-12T10:11:12.123456Z"},
             {"id":"a0000000-0000-4000-8000-000000000002","url":"https://exemple.test/2","pivot":5420120900019,"nom":"Ancienne inventée","commune":"","code_postal":"","code_insee":"","adresse":"","address_complement":"","service":"Réaliser des démarches administratives avec un accompagnement","date_de_creation":"2021-03-02","date_de_modification":null},
             {"id":"a0000000-0000-4000-8000-000000000003","url":"https://exemple.test/3","pivot":0,"nom":"Sans SIRET","commune":"Rennes","code_postal":"35000","code_insee":"35238","adresse":"","address_complement":"","service":"Réaliser des démarches administratives avec un accompagnement","date_de_creation":"2021-03-03","date_de_modification":"2024-01-01T00:00:00Z"}]}
            """);
        Assert.Equal(Delivered.Line(3, 3), Told.Counts(report));
        Assert.Equal("Ancienne inventée|05420120900019|0\nMairie inventée|21330063500017|1\nSans SIRET||1", territory.Value("select name, coalesce(official_id, '') as official_id, case when territory_key > 0 then 1 else 0 end from dim_place where namespace = 'ac-organisation' and recorded_to = 2147483647 order by 1"));
        Assert.Equal("programme|aidants_connect|3|20210302|20240212", territory.Value("select kind, code, count(*), min(date_key), max(date_key) from fact_place_offer group by kind, code"));
    }
}
