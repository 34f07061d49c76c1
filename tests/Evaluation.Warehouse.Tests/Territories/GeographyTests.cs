using Evaluation.Testing;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Warehouse.Tests.Territories;

public sealed class GeographyTests(GeographyTests.Held held) : IClassFixture<GeographyTests.Held>
{
    [EveryDatabase]
    [InlineData("75112", "75056")]
    [InlineData("69381", "69123")]
    [InlineData("13201", "13055")]
    public void A_municipal_arrondissement_lies_in_its_commune_in_both_vintages(TestEngine engine, string arrondissement, string commune)
    {
        Assert.Equal($"2025|{commune}\n2026|{commune}", Above(engine, "arrondissement", arrondissement, "commune"));
        Assert.Equal(Above(engine, "commune", commune, "region"), Above(engine, "arrondissement", arrondissement, "region"));
    }

    [EveryDatabase]
    [InlineData("49069", "49126")] // Champtoceaux, in Orée d'Anjou since 2015
    [InlineData("01340", "01015")] // Saint-Bois, in Arboys en Bugey since 2016
    public void A_former_commune_lies_in_the_one_that_took_it_over(TestEngine engine, string former, string commune) =>
        Assert.Equal($"2025|{commune}\n2026|{commune}", Above(engine, "former_commune", former, "commune"));

    [EveryDatabase]
    public void Departement_04_is_not_region_04_MIN_1561(TestEngine engine)
    {
        Assert.Equal("departement|Alpes-de-Haute-Provence\nregion|La Réunion", Rows(engine, "select territory_type, name from dim_territory where code = '04' and recorded_to = 2147483647 order by 1"));
        Assert.Equal("2025|93\n2026|93", Above(engine, "departement", "04", "region"));
        Assert.Equal("2025|04\n2026|04", Above(engine, "departement", "974", "region"));
        Assert.Equal("2025|04\n2026|04", Above(engine, "commune", "97415", "region"));
    }

    [EveryDatabase]
    [InlineData("97608", "976", "06")]
    [InlineData("97105", "971", "01")]
    [InlineData("97209", "972", "02")]
    [InlineData("97302", "973", "03")]
    public void Communes_overseas_lie_in_their_departement_and_region(TestEngine engine, string commune, string departement, string region)
    {
        Assert.Equal($"2025|{departement}\n2026|{departement}", Above(engine, "commune", commune, "departement"));
        Assert.Equal($"2025|{region}\n2026|{region}", Above(engine, "commune", commune, "region"));
    }

    [EveryDatabase]
    [InlineData("region", "04", "974")]
    [InlineData("departement", "04", "040")]
    [InlineData("epci", "249740119", "974")]
    [InlineData("country", "FR", "010")]
    public void A_territory_of_any_type_is_placed_by_one_of_its_communes(TestEngine engine, string type, string code, string start) =>
        Assert.StartsWith(start, AnyCommune.Of(held.On(engine).Database.Session, new TerritoryId(type, code)), StringComparison.Ordinal);

    [EveryDatabase]
    public void A_territory_that_does_not_exist_has_no_commune(TestEngine engine) =>
        Assert.Null(AnyCommune.Of(held.On(engine).Database.Session, new TerritoryId("departement", "00")));

    [EveryDatabase]
    public void Every_commune_of_a_vintage_lies_in_one_departement_one_region_and_the_country(TestEngine engine) =>
        Assert.Equal("", Rows(engine, """
            select t.territory_type, t.code, b.vintage
            from bridge_territory as b
            join dim_territory as t on t.territory_key = b.territory_key and t.recorded_to = 2147483647 and t.territory_type in ('commune', 'arrondissement', 'former_commune')
            group by t.territory_type, t.code, b.vintage
            having sum(case when b.ancestor_type = 'departement' then 1 else 0 end) <> 1 or sum(case when b.ancestor_type = 'region' then 1 else 0 end) <> 1
              or sum(case when b.ancestor_type = 'country' then 1 else 0 end) <> 1 or sum(case when b.ancestor_type = 'epci' then 1 else 0 end) > 1
            order by 1, 2, 3
            """));

    [EveryDatabase]
    public void Every_commune_code_a_partner_may_write_rolls_up_in_both_vintages(TestEngine engine) =>
        Assert.Equal("0", Rows(engine, """
            select count(*)
            from (
              select t.territory_key
              from dim_territory as t
              left join bridge_territory as b on b.territory_key = t.territory_key
              where t.recorded_to = 2147483647 and t.territory_type in ('commune', 'arrondissement', 'former_commune')
              group by t.territory_key
              having count(distinct b.vintage) <> 2) as odd
            """));

    [EveryDatabase]
    public void The_population_of_a_commune_is_a_need_of_each_vintage_walked_back_to_its_line(TestEngine engine)
    {
        // python3: next(i + 1, c["population"] for c in communes.json if c["code"] == "26108" and c["type"] == "commune-actuelle")
        Assert.Equal("2025|8658|9714|communes.json (2025)\n2026|8658|9688|communes.json (2026)", Rows(engine, """
            select n.vintage, cast(n.value as integer), n.line_number, d.file_name
            from fact_need as n
            join dim_need_measure as m on m.need_measure_key = n.need_measure_key and m.code = 'population'
            join journal_delivery as d on d.delivery_key = n.delivery_key
            where n.territory_type = 'commune' and n.territory_code = '26108' order by 1
            """));
        Assert.Equal("0", Rows(engine, "select count(*) from fact_need where value is null or territory_key = 0"));
    }

    [EveryDatabase]
    public void Loads_of_geography_account_for_every_population(TestEngine engine) =>
        Assert.Equal("reference|0\nreference|0", Rows(engine, "select kind, lines_read - lines_loaded from journal_load where kind = 'reference'"));

    private string Rows(TestEngine engine, string sql) => TestWarehouse.Value(held.On(engine).Database, sql);

    private string Above(TestEngine engine, string type, string code, string ancestor) => Rows(engine, $"""
        select b.vintage, a.code
        from dim_territory as t
        join bridge_territory as b on b.territory_key = t.territory_key and b.recorded_to = 2147483647
        join dim_territory as a on a.territory_key = b.ancestor_key
        where t.territory_type = '{type}' and t.code = '{code}' and t.recorded_to = 2147483647 and b.ancestor_type = '{ancestor}'
        order by 1
        """);

    public sealed class Held : PerEngine<Country>
    {
        protected override Country Make(TestEngine engine) => new(engine);
    }

    public sealed class Country : IDisposable
    {
        private readonly TestWarehouse _warehouse;

        public Country(TestEngine engine)
        {
            _warehouse = TestWarehouse.New(engine, Preparation.WholeCountry);
            Database = _warehouse.OpenReadOnly();
        }

        public WarehouseDatabase Database { get; }

        public void Dispose()
        {
            Database.Dispose();
            _warehouse.Dispose();
        }
    }
}
