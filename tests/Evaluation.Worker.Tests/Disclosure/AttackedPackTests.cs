using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Funder;
using Evaluation.Reports.Yearly;
using Evaluation.Testing;
using Evaluation.Testing.Attack;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Worker.Tests.Disclosure;

[Collection(nameof(DemoTerritory))]
public sealed class AttackedPackTests(DemoTerritory territory)
{
    private const int Threshold = 5;

    // The agreements of the demonstration; others that leave out, of the year of a structure, the days when it helped three people and one; ten days of one.
    [Theory]
    [InlineData("C-2025-03", null, 0, 0)]
    [InlineData("C-2025-07", null, 0, 0)]
    [InlineData("C-2025-07", "Foyer rural de Pontarion", 20250101, 20251218)]
    [InlineData("C-2025-07", "Entraide numérique de Gentioux-Pigerolles", 20250105, 20251231)]
    [InlineData("C-2025-07", "Entraide numérique de Gentioux-Pigerolles", 20250301, 20250310)]
    public void A_funder_who_has_its_pack_and_the_report_finds_no_hidden_count_of_either(string code, string? structure, int from, int to)
    {
        using WarehouseDatabase database = WarehouseDatabase.OpenReadOnly(WarehouseSettings.At(Path.Combine(territory.Parent, "demo", "entrepot.duckdb")), new TestClock());
        IndicatorRun run = IndicatorRun.Open(database.Session);
        Period year = Period.CivilYear(2025);
        IReadOnlyList<AgreementLine> lines = structure is null ? AgreementLine.Read(database.Session, run.AsOf) : [Paid(code, structure, from, to)];
        IReadOnlyList<ValueSet> pack = FunderReading.Of(run, year, code, lines, []).Figures.Values;
        IReadOnlyList<ValueSet> report = run.Publish(YearlyQuestions.Of(run, year, Audience.Funder), year, Audience.Funder).Values;

        ReaderKnowledge knowledge = ReportAttack.Knowledge(database.Session, run, year, [.. report, .. pack]);
        pack.ToList().ForEach(set => knowledge.LieWithin(set, year));

        Assert.NotEqual(0, ReportAttack.Fails(knowledge, Threshold));
        IReadOnlyList<SoughtRange> otherDays = Attacker.Attack([knowledge.OtherDays])[0];
        Assert.NotEmpty(otherDays);
        Assert.All(otherDays, range => Assert.True(range.IsAtLeast(Threshold) || range.Most == 0 || range.Least >= Threshold, $"other days: {range}"));
    }

    private static AgreementLine Paid(string agreement, string structure, int from, int to) => new()
    {
        FactName = "money_step",
        Code = "paid",
        DateKey = from,
        AmountCents = 1_000_000,
        Agreement = agreement,
        StartsKey = from,
        EndsKey = to,
        StructureCode = structure,
        Partner = "association-1",
    };
}
