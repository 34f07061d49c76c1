using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;
using Evaluation.Warehouse.Reading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Tests.Coop;

/// <summary>One report that arrives by the V1 file, the archive, the API and the workbook counts once, whatever the order (partners.md §11).</summary>
public sealed class SameReportTests
{
    private const string V1 = "62375185c79e610790dadc9e";
    private const string V2 = "123e4567-e89b-12d3-a456-426614174000";

    [EveryDatabase]
    [InlineData("csv archive api workbook")]
    [InlineData("workbook api archive csv")]
    [InlineData("api csv workbook archive")]
    [InlineData("archive workbook csv api")]
    public void A_V1_report_counts_once_and_the_archive_speaks_for_it(TestEngine engine, string order)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        foreach (string feed in order.Split(' '))
        {
            LoadV1(territory, feed);
        }

        Assert.Equal($"{V1}|la-coop/archives-cras|20220316|1|1|120", Coop.Held(territory));
    }

    [EveryDatabase]
    public void Age_bands_declared_in_V1_are_held_not_those_drawn_at_random_on_import(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        LoadV1(territory, "api");
        LoadV1(territory, "csv");
        LoadV1(territory, "api");
        Assert.Equal($"{V1}|age_35_59|1|0\n{V1}|statut_sans_emploi|1|0", Coop.Audience(territory));
    }

    [EveryDatabase]
    [InlineData("api workbook")]
    [InlineData("workbook api")]
    public void A_V2_report_counts_once_and_the_API_speaks_for_it(TestEngine engine, string order)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        foreach (string feed in order.Split(' '))
        {
            _ = feed == "api"
                ? territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity(V2)))
                : territory.Load(CoopWorkbook.Feed, "a.xlsx", CoopWorkbook.Of(CoopWorkbook.Own, CoopWorkbook.Line(V2)));
        }

        Assert.Equal($"{V2}|la-coop/activites|20250310|1|1|120", Coop.Held(territory));
    }

    [EveryDatabase]
    public void An_activity_that_gets_its_V1_identifier_later_goes_on_under_it_and_no_line_opens_it_again_under_the_other(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        CoopActivity known = new(V2) { Date = "2022-03-16" };
        territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(known));
        territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra(V1) { At = "2022-03-16 11:43:48.281", Created = "2022-03-20 16:08:37.769", Minutes = "120" }));
        LoadReport twice = territory.Load(CoopActivity.Feed, "b.json", CoopActivity.Page(known with { Modified = "2025-06-01T08:00:00.000Z" }));
        Assert.Equal(2, Coop.Held(territory).Split('\n').Length);
        Assert.Contains(twice.Checks, check => check is { Code: "maybe_twice", Outcome: CheckOutcome.Warn, Numerator: 1 });
        Dictionary<string, long> told = new() { ["la-coop/activites"] = 1 };
        Assert.Equal(told, MaybeTwice(territory, twice.LoadKey!.Value));
        Assert.Empty(MaybeTwice(territory, twice.LoadKey!.Value, 2023));

        territory.Load(CoopActivity.Feed, "c.json", CoopActivity.Page(known with { V1 = V1, Modified = "2025-07-01T08:00:00.000Z" }, known));
        Assert.Equal($"{V1}|conseiller-numerique/cra-v1|20220316|1|1|120", Coop.Held(territory));
        Assert.Equal(told, MaybeTwice(territory, twice.LoadKey!.Value));
        Assert.Empty(MaybeTwice(territory, territory.Database.Session.LatestLoad()));
        territory.Load(CoopActivity.Feed, "d.json", CoopActivity.Page(known with { Modified = "2025-08-01T08:00:00.000Z" }));
        territory.Replay(CoopActivity.Feed);
        Assert.Equal($"{V1}|conseiller-numerique/cra-v1|20220316|1|1|120", Coop.Held(territory));
    }

    [EveryDatabase]
    public void A_report_deleted_in_the_API_is_closed_whoever_brought_it_and_stays_closed(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        LoadV1(territory, "archive");
        territory.Load(CoopActivity.Feed, "b.json", CoopActivity.Page(new CoopActivity("9b8c7d6e") { V1 = V1, Deleted = "2025-06-01T08:00:00.000Z" }));
        LoadV1(territory, "csv");
        Assert.Equal(string.Empty, Coop.Held(territory));
    }

    [Fact]
    public void V1_rows_of_the_workbook_are_set_aside_with_the_reason()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        Assert.Equal("read 1 = loaded 0 + unchanged 0 + stale 0 + set aside 1 + rejected 0", Told.Counts(LoadV1(territory, "workbook")));
        Assert.Equal("Compte rendu V1 : il vient du fichier ou de l'archive V1, sous son identifiant V1 et avec ses tranches d'âge.", territory.Value("select reason from journal_line"));
    }

    [Fact]
    public void The_archive_reads_V1_codes_by_the_tables_of_the_V1_file()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        Assert.Equal(
            territory.Catalog.Find(Cra.Feed).Maps.OrderBy(map => map.Key, StringComparer.Ordinal).Select(map => ($"conseiller-numerique/{map.Key}", map.Value.Text.Sha256)),
            territory.Catalog.Find(CoopArchive.Feed).Maps.OrderBy(map => map.Key, StringComparer.Ordinal).Select(map => (map.Key, map.Value.Text.Sha256)));
    }

    private static IReadOnlyDictionary<string, long> MaybeTwice(TerritoryOnDisk territory, int load, int year = 2022) =>
        TwiceCount.Of(territory.Database.Session, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), load);

    private static LoadReport LoadV1(TerritoryOnDisk territory, string feed) => feed switch
    {
        "csv" => territory.Load(Cra.Feed, "a.csv", Cra.File(new Cra(V1) { At = "2022-03-16 11:43:48.281", Created = "2022-03-20 16:08:37.769" })),
        "archive" => territory.Load(CoopArchive.Feed, "a.json", CoopArchive.Page(V1)),
        "api" => territory.Load(CoopActivity.Feed, "b.json", CoopActivity.Page(new CoopActivity("9b8c7d6e") { V1 = V1, Date = "2022-03-16" })),
        _ => territory.Load(CoopWorkbook.Feed, "a.xlsx", CoopWorkbook.Of(CoopWorkbook.Own, CoopWorkbook.Line("9b8c7d6e", ("Source de la donnée", "Espace coop (V1)")))),
    };
}
