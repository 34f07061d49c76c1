using System.Globalization;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Partners;

/// <summary>Every real file, loaded alone into a new warehouse, against the table of <c>etl/partners/README.md</c>.</summary>
public sealed class RealFilesTests
{
    /// <summary>Places of the deliveries in the table.</summary>
    public static TheoryData<string, int> Deliveries
    {
        get
        {
            TheoryData<string, int> rows = [];
            foreach ((int place, RealFile file) in RealFile.All.Index().Where(pair => pair.Item.Feed is not null))
            {
                rows.Add(file.ToString(), place);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Deliveries))]
    public void A_real_file_loads_with_the_counts_of_the_table(string name, int place)
    {
        RealFile file = RealFile.All[place];
        Assert.Equal(name, file.ToString());
        using TerritoryOnDisk territory = Delivering(file.Feed!);
        LoadReport report = territory.LoadFile(file.Feed!, SharedData.PathOf(file.Path), file.AsOf);
        Assert.True(file.Counts.Contains("refused", StringComparison.Ordinal) || report.Refusal is null, report.Refusal);
        Assert.Equal(file.Counts, Told(territory, report));
    }

    [Fact]
    public void A_file_that_is_not_a_delivery_stands_in_the_table_with_its_reason() =>
        Assert.All(RealFile.All.Where(file => file.Feed is null), file =>
        {
            Assert.True(File.Exists(SharedData.PathOf(file.Path)));
            Assert.NotEmpty(file.Why);
            Assert.Equal("— | — | — | —", file.Counts);
        });

    [Fact]
    public void Every_file_that_others_published_stands_in_the_table()
    {
        string root = Path.GetDirectoryName(SharedData.PathOf("SOURCES.md"))!;
        Assert.Empty(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Except(RealFile.All.Select(file => file.Path)).Except(["SOURCES.md"]));
    }

    [Fact]
    public void The_table_is_sorted_and_names_each_file_and_feed_once() =>
        Assert.Equal(RealFile.All.Select(file => file.ToString()).Distinct().Order(StringComparer.Ordinal), RealFile.All.Select(file => file.ToString()));

    /// <summary>A territory whose partners deliver by that standard feed.</summary>
    internal static TerritoryOnDisk Delivering(string feed)
    {
        TerritoryOnDisk territory = new(TestEngine.DuckDb, wholeCountry: true);
        string partner = feed.Split('/')[0];
        if (territory.Catalog.Feeds.All(known => known.Code != feed))
        {
            territory.Declare($"{partner}/partner.yaml", TerritoryOnDisk.Uses(partner, partner));
            territory.Register();
        }

        return territory;
    }

    private static string Told(TerritoryOnDisk territory, LoadReport report)
    {
        if (report.Outcome is not { } outcome)
        {
            return "— | refused | — | —";
        }

        string faults = string.Join(", ", territory.Rows("select column_name, count(*) from journal_line where outcome = 'rejected' group by column_name order by 1").Select(row => row.Replace('|', ' ')));
        string rejected = outcome.Rejected == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{outcome.Rejected} ({faults})");
        return string.Create(CultureInfo.InvariantCulture, $"{outcome.Read} | {outcome.Loaded} | {rejected} | {outcome.SetAside}");
    }
}
