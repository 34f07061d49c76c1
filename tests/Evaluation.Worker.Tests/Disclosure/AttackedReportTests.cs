using Evaluation.Declared;
using Evaluation.Etl;
using Evaluation.Etl.Partners;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;
using Evaluation.Testing;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Worker.Tests.Disclosure;

[Collection(nameof(DemoTerritory))]
public sealed class AttackedReportTests(DemoTerritory territory)
{
    private string Folder => Path.Combine(territory.Parent, "demo");

    [Theory]
    [InlineData(Audience.Public, 11, 95)]
    [InlineData(Audience.Committee, 5, 50)]
    public void No_hidden_count_of_the_yearly_report_is_found_from_all_that_it_prints_nor_that_of_others_by_a_partner(Audience audience, int threshold, int most)
    {
        using WarehouseDatabase database = WarehouseDatabase.OpenReadOnly(WarehouseSettings.At(Path.Combine(Folder, "entrepot.duckdb")), new TestClock());
        PublishedValues published = Attacked(database, audience, threshold);

        // What all of it costs the reader, of some 1 650 values; in public, three dozen sums of one or two structures are among them.
        Assert.InRange(published.Hidden.Values.Sum(), 1, most);
        Assert.Equal(published.Values.Sum(set => set.Values.Count(value => value.Hidden)), published.Hidden.Values.Sum());
        Assert.DoesNotContain(HidingCause.FewOthers, published.Hidden.Keys);
    }

    [Fact]
    public void Where_partners_are_taken_to_know_their_lines_none_finds_the_others_in_any_number()
    {
        using TemporaryFolder folder = new();
        File.Copy(Path.Combine(Folder, "entrepot.duckdb"), folder.File("entrepot.duckdb"));
        using WarehouseDatabase database = WarehouseDatabase.Open(WarehouseSettings.At(folder.File("entrepot.duckdb")), new TestClock());
        string settings = File.ReadAllText(Path.Combine(Folder, "evaluation.yaml")).Replace("public: 11", "public: 11, partners: lines", StringComparison.Ordinal);
        new DeclaredLoad(database, new TestClock()).Register(
            PartnerCatalog.Read(PartnerFolder.Shipped(), PartnerFolder.Under(Path.Combine(Folder, "partners"))),
            [new DeclaredText(FolderSettings.Kind, "evaluation", null, "evaluation.yaml", CanonicalText.From(settings))]);

        Assert.Contains(HidingCause.FewOthers, Attacked(database, Audience.Committee, 5).Hidden.Keys);
    }

    private static PublishedValues Attacked(WarehouseDatabase database, Audience audience, int threshold)
    {
        IndicatorRun run = IndicatorRun.Open(database.Session);
        Period year = Period.CivilYear(2025);
        IReadOnlyList<ValueRequest> asked = YearlyQuestions.Of(run, year, audience);
        PublishedValues published = run.Publish(asked, year, audience);
        ReaderKnowledge knowledge = ReportAttack.Knowledge(database.Session, run, year, published.Values);
        Assert.NotEqual(0, ReportAttack.Fails(knowledge, threshold));
        Assert.NotEqual(0, ReportAttack.FailsFromInside(knowledge, run, asked, 5));
        return published;
    }
}
