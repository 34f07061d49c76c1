using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Queries;

public sealed class StatementTextTests(SmallStars stars) : IClassFixture<SmallStars>
{
    public static IEnumerable<object[]> Contracts => ShippedContracts.All.Select(text => text.Name).Where(name => !name.EndsWith(".sql", StringComparison.Ordinal)).Distinct().Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Contracts))]
    public void The_statement_of_each_contract_is_the_one_reviewed(string id)
    {
        IndicatorRun run = stars.On(TestEngine.DuckDb).Run();
        ValueRequest request = new([id], Period.CivilYear(2025), Required.Slices(run.Contract(id, new DateOnly(2025, 12, 31))), RowFilter.None, Audience.Analyst);
        ExpectedFile.Matches($"statements/{id}.sql", run.Explain(id, request));
    }

    [Fact]
    public void Every_slice_and_filter_is_written_as_reviewed()
    {
        ValueRequest request = new(
            ["ACT-03"],
            Period.Quarter(2025, 1),
            [Slice.Month, Slice.Commune, Slice.SeatDepartement, Slice.Partner, Slice.Structure, Slice.Action],
            new RowFilter([AskedTerritory.Parse("departement:93")], ["asso-ecran", "conseiller-numerique"], [], ["S1"], ["collectif"], ["email"], new DateOnly(2025, 1, 5), null),
            Audience.Analyst);
        ExpectedFile.Matches("statements/all-slices.sql", stars.On(TestEngine.DuckDb).Run().Explain("ACT-03", request));
    }
}
