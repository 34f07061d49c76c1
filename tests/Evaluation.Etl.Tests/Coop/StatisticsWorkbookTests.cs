using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Coop;

/// <summary>The workbook « Statistiques »: sections of label, count and percentage, below the name of who exported and the filters.</summary>
public sealed class StatisticsWorkbookTests
{
    private const string Feed = "la-coop/statistiques-export";

    [EveryDatabase]
    public void Totals_of_an_export_without_filter_are_compared_with_the_activities_exported(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        territory.Load(CoopWorkbook.Feed, "a.xlsx", CoopWorkbook.Of(CoopWorkbook.ForOthers, CoopWorkbook.Line("c1"), CoopWorkbook.Line("c2")));
        LoadReport report = territory.Load(Feed, "s.xlsx", CoopWorkbook.Statistics("-", "Statistiques générales sur vos accompagnements"));
        Assert.Equal("read 13 = loaded 5 + unchanged 0 + stale 0 + set aside 8 + rejected 0", Told.Counts(report));
        Assert.Equal(
            "20250312|coop_export_accompagnements|4\n20250312|coop_export_activites|2\n20250312|coop_export_activites_collectives|1\n20250312|coop_export_activites_individuelles|1\n20250312|coop_export_beneficiaires|3",
            territory.Value("select date_key, measure, count from fact_counter where recorded_to = 2147483647 order by measure"));
        Assert.Equal(
            "coop_export_accompagnements|warn|2|4\ncoop_export_activites|pass|2|2",
            territory.Value("select column_name, outcome, numerator, denominator from fact_check_result where check_code = 'theirs_vs_ours' and recorded_to = 2147483647 order by 1"));
    }

    [Fact]
    public void A_filtered_export_gives_no_total() => Assert.Equal(
        "read 13 = loaded 0 + unchanged 0 + stale 0 + set aside 13 + rejected 0",
        Told.Counts(Loaded(CoopWorkbook.Statistics("29.01.2025 - 11.02.2025", "Statistiques générales"))));

    [Fact]
    public void The_title_above_the_totals_may_be_either_of_those_published() => Assert.Equal(
        "read 13 = loaded 5 + unchanged 0 + stale 0 + set aside 8 + rejected 0",
        Told.Counts(Loaded(CoopWorkbook.Statistics("-", "Statistiques générales"))));

    [Fact]
    public void Who_exported_is_not_kept()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        Assert.StartsWith("read 13 = loaded 5", Told.Counts(territory.Load(Feed, "s.xlsx", CoopWorkbook.Statistics("-", "Statistiques générales"))), StringComparison.Ordinal);
        Assert.DoesNotContain("Zweig", Told.Held(territory) + string.Concat(Directory.EnumerateFiles(territory.ArchivePath, "*", SearchOption.AllDirectories).Select(Told.Unzipped)), StringComparison.Ordinal);
    }

    private static LoadReport Loaded(byte[] workbook)
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        return territory.Load(Feed, "s.xlsx", workbook);
    }
}
