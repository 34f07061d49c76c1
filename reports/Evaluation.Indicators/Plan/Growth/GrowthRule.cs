using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Plan.Growth;

/// <summary>Puts an indicator in a class by its compound yearly growth since the baseline, beside the growth its target requires.</summary>
internal sealed class GrowthRule(GrowthThresholds thresholds)
{
    private const int Decimals = 6;

    /// <summary>The growth; null where a rate has no meaning: a baseline or a target that isn't above zero, no year gone by, no growth required.</summary>
    public GrowthProgress? Of(PlanTarget target, IndicatorContract contract, Period period, decimal value, bool reached)
    {
        PlanLevel start = target.Baseline!;
        PlanLevel promised = target.TargetOn(period.To);
        decimal? observed = Rate(ExpectedLevel.InProportion(start.Value, target, contract, period), value, ExpectedLevel.YearsSince(start.Date, contract, period));
        decimal? required = promised.Value > 0 ? Rate(start.Value, promised.Value, ExpectedLevel.YearsBetween(start.Date, promised.Date)) : null;
        return observed is decimal done && required is decimal needed and not 0 ? new GrowthProgress(reached ? GrowthClass.Reached : Class(done / needed), done, needed) : null;
    }

    private GrowthClass Class(decimal share) =>
        share >= thresholds.Substantial ? GrowthClass.Substantial
        : share >= thresholds.Moderate ? GrowthClass.Moderate
        : share >= thresholds.Limited ? GrowthClass.Limited
        : GrowthClass.Decline;

    private static decimal? Rate(decimal from, decimal to, decimal years) =>
        from > 0 && to >= 0 && years > 0 ? decimal.Round((decimal)Math.Pow((double)(to / from), 1 / (double)years) - 1, Decimals) : null;
}
