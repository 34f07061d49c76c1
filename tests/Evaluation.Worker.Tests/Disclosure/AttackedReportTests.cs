using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;
using Evaluation.Testing;
using Evaluation.Warehouse;

namespace Evaluation.Worker.Tests.Disclosure;

[Collection(nameof(DemoTerritory))]
public sealed class AttackedReportTests(DemoTerritory territory)
{
    [Theory]
    [InlineData(Audience.Public, 11)]
    [InlineData(Audience.Committee, 5)]
    public void No_hidden_count_of_the_yearly_report_is_found_from_all_that_it_prints_nor_that_of_others_by_a_partner(Audience audience, int threshold)
    {
        using WarehouseDatabase database = WarehouseDatabase.OpenReadOnly(WarehouseSettings.At(Path.Combine(territory.Parent, "demo", "entrepot.duckdb")), new TestClock());
        IndicatorRun run = IndicatorRun.Open(database.Session);
        Period year = Period.CivilYear(2025);
        IReadOnlyList<ValueRequest> asked = YearlyQuestions.Of(run, year, audience);
        ReaderKnowledge knowledge = ReportAttack.Knowledge(database.Session, run, year, run.Publish(asked, year, audience).Values);

        Assert.NotEqual(0, ReportAttack.Fails(knowledge, threshold));
        Assert.NotEqual(0, ReportAttack.FailsFromInside(knowledge, run, asked, 5));
    }
}
