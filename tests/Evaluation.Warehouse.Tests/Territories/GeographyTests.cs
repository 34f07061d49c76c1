using Evaluation.Warehouse.Territories;

namespace Evaluation.Warehouse.Tests.Territories;

public sealed class GeographyTests(GeographyTests.Held held) : IClassFixture<GeographyTests.Held>
{
    [Theory]
    [InlineData("75112", "75056")]
    [InlineData("69381", "69123")]
    [InlineData("13201", "13055")]
    public void A_municipal_arrondissement_lies_in_its_commune_in_both_vintages(string arrondissement, string commune)
    {
        Assert.Equal($"2025|{commune}\n2026|{commune}", Above("arrondissement", arrondissement, "commune"));
        Assert.Equal(Above("commune", commune, "region"), Above("arrondissement", arrondissement, "region"));
    }

    [Theory]
    [InlineData("49069", "49126")] // Champtoceaux, in Orée d'Anjou since 2015
    [InlineData("01340", "01015")] // Saint-Bois, in Arboys en Bugey since 2016
    public void A_former_commune_lies_in_the_one_that_took_it_over(string former, string commune) =>
        Assert.Equal($"2025|{commune}\n2026|{commune}", Above("former_commune", former, "commune"));

    [Fact]
    public void Departement_04_is_not_region_04_MIN_1561()
    {
        Assert.Equal("departement|Alpes-de-Haute-Provence\nregion|La Réunion", Rows("select territory_type, name from dim_territory where code = '04' and recorded_to = 2147483647 order by 1"));
        Assert.Equal("2025|93\n2026|93", Above("departement", "04", "region"));
        Assert.Equal("2025|04\n2026|04", Above("departement", "974", "region"));
        Assert.Equal("2025|04\n2026|04", Above("commune", "97415", "region"));
    }

    [Theory]
    [InlineData("97608", "976", "06")]
    [InlineData("97105", "971", "01")]
    [InlineData("97209", "972", "02")]
    [InlineData("97302", "973", "03")]
    public void Communes_overseas_lie_in_their_departement_and_region(string commune, string departement, string region)
    {
        Assert.Equal($"2025|{departement}\n2026|{departement}", Above("commune", commune, "departement"));
        Assert.Equal($"2025|{region}\n2026|{region}", Above("commune", commune, "region"));
    }

    [Theory]
    [InlineData("region", "04", "974")]
    [InlineData("departement", "04", "040")]
    [InlineData("epci", "249740119", "974")]
    [InlineData("country", "FR", "010")]
    public void A_territory_of_any_type_is_placed_by_one_of_its_communes(string type, string code, string start) =>
        Assert.StartsWith(start, AnyCommune.Of(held.Database.Session, new TerritoryId(type, code)), StringComparison.Ordinal);

    [Fact]
    public void A_territory_that_does_not_exist_has_no_commune() =>
        Assert.Null(AnyCommune.Of(held.Database.Session, new TerritoryId("departement", "00")));

    [Fact]
    public void Every_commune_of_a_vintage_lies_in_one_departement_one_region_and_the_country() =>
        Assert.Equal("", Rows("""
            select t.territory_type, t.code, b.vintage, count(*) filter (where ancestor_type = 'departement'), count(*) filter (where ancestor_type = 'region')
              from bridge_territory as b join dim_territory as t on t.territory_key = b.territory_key and t.recorded_to = 2147483647 and t.territory_type in ('commune', 'arrondissement', 'former_commune')
              group by t.territory_type, t.code, b.vintage
              having count(*) filter (where ancestor_type = 'departement') <> 1 or count(*) filter (where ancestor_type = 'region') <> 1
                  or count(*) filter (where ancestor_type = 'country') <> 1 or count(*) filter (where ancestor_type = 'epci') > 1
            order by 1, 2, 3
            """));

    [Fact]
    public void Every_commune_code_a_partner_may_write_rolls_up_in_both_vintages() =>
        Assert.Equal("0", Rows("""
            select count(*) from dim_territory as t
            where t.recorded_to = 2147483647 and t.territory_type in ('commune', 'arrondissement', 'former_commune')
              and (select count(distinct vintage) from bridge_territory as b where b.territory_key = t.territory_key) <> 2
            """));

    [Fact]
    public void The_population_of_a_commune_is_a_need_of_each_vintage_walked_back_to_its_line()
    {
        // python3: next(i + 1, c["population"] for c in communes.json if c["code"] == "26108" and c["type"] == "commune-actuelle")
        Assert.Equal(held.Crest, Rows("""
            select n.vintage, cast(n.value as integer), n.line_number, d.file_name
            from fact_need as n
            join dim_need_measure as m on m.need_measure_key = n.need_measure_key and m.code = 'population'
            join journal_delivery as d on d.delivery_key = n.delivery_key
            where n.territory_type = 'commune' and n.territory_code = '26108' order by 1
            """));
        Assert.Equal("0", Rows("select count(*) from fact_need where value is null or territory_key = 0"));
    }

    [Fact]
    public void Loads_of_geography_account_for_every_population() =>
        Assert.Equal("reference|0\nreference|0", Rows("select kind, lines_read - lines_loaded from journal_load where kind = 'reference'"));

    private string Rows(string sql) => NewWarehouse.Rows(held.Database, sql);

    private string Above(string type, string code, string ancestor) => Rows($"""
        select b.vintage, a.code
        from dim_territory as t
        join bridge_territory as b on b.territory_key = t.territory_key and b.recorded_to = 2147483647
        join dim_territory as a on a.territory_key = b.ancestor_key
        where t.territory_type = '{type}' and t.code = '{code}' and t.recorded_to = 2147483647 and b.ancestor_type = '{ancestor}'
        order by 1
        """);

    public sealed class Held : IDisposable
    {
        private readonly NewWarehouse _warehouse = new(prepared: true);

        public Held() => Database = _warehouse.Open();

        public WarehouseDatabase Database { get; }

        public string Crest => "2025|8658|9714|communes.json (2025)\n2026|8658|9688|communes.json (2026)";

        public void Dispose()
        {
            Database.Dispose();
            _warehouse.Dispose();
        }
    }
}
