using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Trail;

public sealed class TraceStatementTests(SmallStars stars) : IClassFixture<SmallStars>
{
    private static readonly RowFilter Filter =
        new([AskedTerritory.Parse("departement:93")], ["asso-ecran"], [], [], ["collectif"], ["email"], null, new DateOnly(2025, 12, 1));

    [Fact]
    public void The_lines_of_a_month_a_commune_and_an_action_are_asked_as_reviewed() => Matches("ACT-03", [Slice.Month, Slice.Commune, Slice.Action], Filter, [202506, 6, 3]);

    [Fact]
    public void The_lines_behind_children_are_reached_by_their_activity_as_reviewed() => Matches("ACT-14-AGE", [Slice.Attribute], RowFilter.None, [2]);

    [Fact]
    public void The_lines_of_a_contract_with_its_own_rows_are_asked_as_reviewed() => Matches("ACT-11", [], RowFilter.None, []);

    [Fact]
    public void The_lines_of_an_index_and_of_its_weights_are_asked_as_reviewed() => Matches("CTX-IFN", [Slice.Commune], RowFilter.None, [6]);

    [Fact]
    public void The_lines_behind_supports_are_reached_by_their_activity_as_reviewed() =>
        Matches("supports", Contract("ACT-02") with { Fact = FactTable.Support }, [Slice.Month], Filter, [202506]);

    private IndicatorContract Contract(string id) => stars.On(TestEngine.DuckDb).Run().Contract(id, new DateOnly(2025, 12, 31));

    private void Matches(string id, IReadOnlyList<Slice> by, RowFilter filter, IReadOnlyList<int> cell) => Matches(id, Contract(id), by, filter, cell);

    private void Matches(string file, IndicatorContract contract, IReadOnlyList<Slice> by, RowFilter filter, IReadOnlyList<int> cell)
    {
        StarReader star = new(stars.On(TestEngine.DuckDb).Session, 2);
        IndicatorRun run = stars.On(TestEngine.DuckDb).Run();
        ValueRequest request = new([contract.Id], Period.CivilYear(2025), by, filter, Audience.Analyst);
        ValueEngine engine = new(star, ContractBook.Read(star), run.Settings.Territories, run.Settings.Thresholds.Partners, run.Day);
        Statement whole = engine.Statements([contract], request, run.Counting(request)).Single();
        ExpectedFile.Matches($"statements/{file}.sql", StatementExplanation.Of(new TraceStatement(star).Build(whole.Leaves[0], whole.Scope, cell), 2));
    }
}
