using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Feeds;

/// <summary>What the programme publishes by département, compared with the V1 reports we hold there: 488 supports of the real examples, counted apart by Python.</summary>
public sealed class PublishedByDepartementTests
{
    [EveryDatabase]
    public void Each_departement_where_we_hold_reports_is_compared_with_the_total_published(TestEngine engine)
    {
        using TerritoryOnDisk territory = Delivered.By(engine, "conseiller-numerique");
        territory.LoadFile("conseiller-numerique/cra-v1", SharedData.PathOf("coop-v1-cras/crasV1Examples.csv"));
        territory.LoadFile("conseiller-numerique/cra-departements", SharedData.PathOf("conum/conum-departement-cras.2023-07-26.json"));
        Assert.Equal("60|488", territory.Value($"select count(*), sum(numerator) from fact_check_result where {Theirs} and territory_key > 0 and outcome = 'warn'"));
        Assert.Equal("33|25736", territory.Value($"select numerator, denominator from fact_check_result where {Theirs} and territory_key = (select max(territory_key) from dim_territory where territory_type = 'departement' and code = '01' and recorded_to = 2147483647)"));
        Assert.Equal("60|60", territory.Value($"select numerator, denominator from fact_check_result where {Theirs} and territory_key is null"));
    }

    [Fact]
    public void The_former_snapshot_is_compared_by_participants()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "conseiller-numerique");
        territory.LoadFile("conseiller-numerique/cra-departements-2023-07-20", SharedData.PathOf("conum/conum-departement-cras.2023-07-20.json"));
        territory.LoadFile("conseiller-numerique/cra-v1", SharedData.PathOf("coop-v1-cras/crasV1Examples.csv"));
        Assert.Equal("cra_participants|60", territory.Value($"select column_name, count(*) from fact_check_result where {Theirs} and territory_key > 0 group by column_name"));
    }

    private const string Theirs = "check_code = 'theirs_vs_ours' and recorded_to = 2147483647";
}
