using Evaluation.Etl.Tests.Partners;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>Vintages with the same content: no place changed.</summary>
public sealed class SameVintageTests
{
    [Fact]
    public void The_same_list_a_month_later_closes_no_version()
    {
        using TerritoryOnDisk territory = RealFilesTests.Delivering("france-services/liste-2022");
        string list = SharedData.PathOf("france-services/liste-fs-20221201.csv");
        territory.LoadFile("france-services/liste-2022", list);
        territory.Load("france-services/liste-2022", "liste-fs-20230101.csv", File.ReadAllText(list));
        Assert.Equal("2683|2683", territory.Value("select count(*), count(distinct place_key) from dim_place where recorded_to = 2147483647 and namespace = 'france-services'"));
    }
}
