using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly;

/// <summary>Makes cells of values: a hidden one holds nothing, a missing one says why.</summary>
internal sealed class ValueCells(YearlyPages pages)
{
    internal static ValueShape ShapeOf(IndicatorContract contract) =>
        new(IsShare(contract) ? ShapeKind.Percentage : ShapeKind.Number, contract.Decimals);

    internal Cell Of(ValueSet? set, IndicatorValue? value)
    {
        if (set is null || value is null)
        {
            return new MissingCell(pages.Words.NoLine);
        }

        string where = string.Join(", ", value.Slices.Select(slice => pages.Of(slice.Label)));
        string what = string.Join(" · ", new[] { pages.NameOf(set.Contract), where, pages.Of(value.Period.Label) }.Where(part => part.Length > 0));
        return Of(set.Contract, value, value.Value is null && value.Interval is null ? null : new Trail(what, TraceCommand.Of(set, value)));
    }

    internal Cell Of(IndicatorContract contract, IndicatorValue value, Trail? trail) => value switch
    {
        { Hidden: true } => new HiddenCell(),
        { Interval: ValueInterval bounds } when bounds.Least != bounds.Most => Interval(contract, bounds, trail),
        { Value: decimal number } => Number(contract, number, trail),
        _ => new MissingCell(WhyMissing(value)),
    };

    private static IntervalCell Interval(IndicatorContract contract, ValueInterval bounds, Trail? trail) => IsShare(contract)
        ? new IntervalCell(bounds.Least / 100, bounds.Most / 100, ShapeOf(contract), trail)
        : new IntervalCell(bounds.Least, bounds.Most, ShapeOf(contract), trail);

    /// <summary>A level in a contract's unit that nobody measured: a baseline, a target.</summary>
    internal static NumberCell Number(IndicatorContract contract, decimal level, Trail? trail = null) =>
        new(IsShare(contract) ? level / 100 : level, ShapeOf(contract), trail);

    /// <summary>The change between two values in words; null where they don't compare: across a break, or where the year still runs.</summary>
    internal string? Change(IndicatorContract contract, IndicatorValue? now, IndicatorValue? before) => (now, before) switch
    {
        _ when pages.IsRunning => null,
        ({ Value: decimal a, Hidden: false }, { Value: decimal b, Hidden: false }) when now.Flag != ValueFlag.B && before.Flag != ValueFlag.B => Change(contract, a, b) is string change ? Among(change, now.Coverage, before.Coverage) : null,
        _ => null,
    };

    // Where one year lacks more of its deliveries, the change may come of that alone.
    private string Among(string change, Coverage now, Coverage before) => (now.Received * before.Expected).CompareTo(before.Received * now.Expected) switch
    {
        > 0 => YearlyPages.Fill(pages.Words.LessComplete, change, pages.YearBefore),
        < 0 => YearlyPages.Fill(pages.Words.LessComplete, change, pages.Year),
        _ => change,
    };

    private string? Change(IndicatorContract contract, decimal now, decimal before)
    {
        if (IsShare(contract))
        {
            string points = pages.Text.IsSingular(now - before, contract.Decimals) ? pages.Words.Point : pages.Words.Points;
            return YearlyPages.Fill(points, Signed(now - before, new ValueShape(ShapeKind.Number, contract.Decimals)));
        }

        return before == 0 ? null : Signed((now - before) / Math.Abs(before), ValueShape.Percentage);
    }

    private string Signed(decimal change, ValueShape shape) =>
        (change >= 0 ? "+\u202f" : "−\u202f") + pages.Text.Number(Math.Abs(change), shape);

    private string WhyMissing(IndicatorValue value) => value.Coverage switch
    {
        { Expected: > 0, Received: 0 } => pages.Words.NothingDelivered,
        _ when value.Rows > 0 => pages.Words.NotFilledIn,
        _ => pages.Words.NoLine,
    };

    internal static bool IsShare(IndicatorContract contract) => contract.Unit.Fr == "%";
}
