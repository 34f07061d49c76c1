using System.Globalization;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Queries;

public sealed class CheckQueryTests(SmallStars stars) : IClassFixture<SmallStars>
{
    public static IEnumerable<object[]> Contracts => StatementTextTests.Contracts;

    [EveryDatabase]
    [MemberData(nameof(Contracts))]
    public void An_indicator_agrees_with_a_query_written_by_hand(TestEngine engine, string id)
    {
        SmallStar star = stars.On(engine);
        IndicatorRun run = star.Run();
        IndicatorContract contract = run.Contract(id, new DateOnly(2025, 12, 31));
        ValueSet set = run.Values(new ValueRequest([id], Period.CivilYear(2025), Required.Slices(contract), RowFilter.None, Audience.Analyst)).Single();
        string computed = string.Join('\n', run.Raw(set.Request).Single().Values.Select(raw => Line(Code(raw.Value), raw.Value.Interval?.Least ?? raw.Value.Numerator, raw.Value.Interval?.Most ?? raw.Value.Denominator)).Order(StringComparer.Ordinal));
        Assert.Equal(Check(star, id), computed);
    }

    private static string Check(SmallStar star, string id) => string.Join('\n', star.Session
        .ReadText<CheckRow>(SmallStar.Resource($"checks/{id}.sql"))
        .Select(row => Line(row.Code, row.Numerator, row.Denominator))
        .Order(StringComparer.Ordinal));

    private static string Code(IndicatorValue value) => string.Concat(value.Slices.Select(slice => slice.Code));

    private static string Line(string code, decimal? numerator, decimal? denominator) =>
        string.Create(CultureInfo.InvariantCulture, $"{code}|{numerator:0.######}|{denominator:0.######}");

    private sealed record CheckRow
    {
        public string Code { get; init; } = "";

        public decimal? Numerator { get; init; }

        public decimal? Denominator { get; init; }
    }
}
