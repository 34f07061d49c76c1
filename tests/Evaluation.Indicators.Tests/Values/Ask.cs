using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Tests.Values;

/// <summary>Short ways to ask for figures in tests.</summary>
internal static class Ask
{
    public static ValueSet Set(this IndicatorRun run, string contract, string period, RowFilter filter, params Slice[] by) =>
        run.Values(Request(contract, period, filter, by)).Single();

    public static ValueSet Set(this IndicatorRun run, string contract, string period, params Slice[] by) => run.Set(contract, period, RowFilter.None, by);

    public static IndicatorValue Whole(this IndicatorRun run, string contract, string period, RowFilter? filter = null) =>
        run.Set(contract, period, filter ?? RowFilter.None).Values.Single();

    public static ValueRequest Request(string contract, string period, RowFilter filter, params Slice[] by) =>
        new([contract], PeriodText.Parse(period), by, filter, Audience.Analyst);

    /// <summary>Each value as <c>code=value flag</c>, in the order of tables.</summary>
    public static string Lines(this ValueSet set) => string.Join('\n', set.Values.Select(value =>
        FormattableString.Invariant($"{string.Join('/', value.Slices.Select(slice => slice.Code))}={(value.Hidden ? "hidden" : $"{value.Value:0.##}")} {value.Flag}")));
}
