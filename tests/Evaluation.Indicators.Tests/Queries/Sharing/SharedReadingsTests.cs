using System.Globalization;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Queries.Sharing;

public sealed class SharedReadingsTests(SmallStars stars) : IClassFixture<SmallStars>
{
    private static readonly Slice[][] Shapes = [[], [Slice.Month], [Slice.Kind], [Slice.Attribute], [Slice.Theme], [Slice.Code], [Slice.Commune], [Slice.Structure, Slice.Feed]];
    private static readonly RowFilter Workshops = RowFilter.None with { Kinds = ["collectif"], Partners = ["conseiller-numerique"] };

    [Fact]
    public void Every_contract_along_every_slice_is_the_same_asked_with_all_the_others_as_asked_alone()
    {
        IndicatorRun run = stars.Run(TestEngine.DuckDb);
        (ValueRequest Request, RawSet[] Alone)[] asked = [.. Requests().Select(request => (request, Alone(run, request))).Where(pair => pair.Item2.Length > 0)];
        string[] together = [.. run.Raw([.. asked.Select(pair => pair.Request with { Contracts = [.. pair.Alone.Select(set => set.Contract.Id)] })]).Select(Lines)];
        Assert.True(together.Length > 600);
        Assert.Equal(asked.SelectMany(pair => pair.Alone).Select(Lines), together);
    }

    [EveryDatabase]
    public void People_counted_under_several_conditions_at_once_are_those_counted_one_condition_at_a_time(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        string[] people = ["ACT-04", "ACT-05", "ACT-06-ACCOMPAGNEMENTS", "ACT-15-MIN", "EFF-05-REVENUES"];
        ValueRequest[] asked = [.. new Slice[][] { [], [Slice.Kind], [Slice.Commune], [Slice.Partner, Slice.Structure] }.Select(slices => new ValueRequest(people, Period.CivilYear(2025), slices, RowFilter.None, Audience.Analyst))];
        Assert.Equal(
            asked.SelectMany(request => people.SelectMany(id => run.Raw(request with { Contracts = [id] }))).Select(Lines),
            run.Raw(asked).Select(Lines));
    }

    private static IEnumerable<ValueRequest> Requests() => Shapes
        .SelectMany(shape => new[] { RowFilter.None, RowFilter.Within(AskedTerritory.Parse("departement:93")) }.Select(filter => new ValueRequest([], Period.CivilYear(2025), shape, filter, Audience.Analyst)))
        .Append(new ValueRequest([], Period.Quarter(2025, 1), [], Workshops, Audience.Analyst))
        .Append(new ValueRequest([], Period.Quarter(2025, 1), [Slice.Epci], Workshops, Audience.Analyst));

    private static RawSet[] Alone(IndicatorRun run, ValueRequest request) =>
        [.. run.Contracts(request.DefinitionDay).Select(contract => Alone(run, request, contract.Id)).OfType<RawSet>()];

    private static RawSet? Alone(IndicatorRun run, ValueRequest request, string id)
    {
        try
        {
            return run.Raw(request with { Contracts = [id] }).Single();
        }
        catch (IndicatorRefusal)
        {
            return null;
        }
    }

    private static string Lines(RawSet set) => string.Join('\n', set.Values
        .Select(raw => string.Create(CultureInfo.InvariantCulture, $"{string.Join('/', raw.Key.Parts)}: {raw.Value.Numerator:0.######} {raw.Value.Denominator:0.######} {raw.Value.Value} {raw.Value.Flag} {raw.Value.Rows} {raw.Value.RowsNotMeasured} {raw.Value.Interval}"))
        .Prepend($"{set.Contract.Id} {set.Request.Period.Code} {string.Join(',', set.Request.By)}"));
}
