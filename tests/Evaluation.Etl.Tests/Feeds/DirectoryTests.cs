using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Feeds;

/// <summary>Directories of places with their defects: subsidies by year in columns, pages copied twice, postcodes that are not.</summary>
public sealed class DirectoryTests
{
    [Fact]
    public void Subsidies_in_one_column_a_year_become_one_row_a_year_and_a_note_in_place_of_an_amount_is_missing()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "region-ile-de-france");
        LoadReport report = territory.LoadFile("region-ile-de-france/mediatheques", SharedData.PathOf("contexte/liste-donnees-mediatheques.csv"), new DateTime(2013, 12, 31, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(Delivered.Line(844, 844), Told.Counts(report));
        Assert.Equal("85|4784280500|committed|20001231|20131231", territory.Value("select count(*), sum(amount_cents), min(step), min(date_key), max(date_key) from fact_money_step"));
        Assert.Equal("20031231|66818400\n20051231|70385700", territory.Value("select date_key, amount_cents from fact_money_step where source_id like 'MÉDIATHÈQUE LA BUANDERIE%' order by 1"));
        Assert.Equal("844|bib", territory.Value("select count(*), min(code) from fact_place_offer"));
    }

    [Fact]
    public void Centres_copied_from_two_pages_count_once_and_the_digits_of_a_postcode_are_found_among_words()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "centres-sociaux");
        LoadReport report = territory.LoadFile("centres-sociaux/annuaire", SharedData.PathOf("contexte/data_centre_sociaux.csv"), new DateTime(2020, 6, 30, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(Delivered.Line(2261, 2236, setAside: 25), Told.Counts(report));
        Assert.Equal("2236", territory.Value("select count(*) from dim_place where namespace = 'centre-social' and recorded_to = 2147483647"));
        Assert.Equal("1", territory.Value("select count(*) from fact_place_offer as o join dim_place as p on p.place_key = o.place_key and p.recorded_to = 2147483647 where p.territory_code = '860000' and p.territory_key = 0"));
    }
}
