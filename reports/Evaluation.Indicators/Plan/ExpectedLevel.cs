using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Plan;

/// <summary>What was expected of an indicator by the end of a period.</summary>
internal static class ExpectedLevel
{
    /// <summary>The level expected; what is counted over time is expected in proportion when the period is shorter than a year.</summary>
    public static decimal? Of(PlanTarget target, IndicatorContract contract, Period period) =>
        Level(target, contract, period) * Part(target.Path, contract, period);

    /// <summary>The baseline or a target, in proportion of a period shorter than a year.</summary>
    public static decimal InProportion(decimal level, PlanTarget target, IndicatorContract contract, Period period) =>
        level * Part(target.Path, contract, period);

    /// <summary>Years from a day to the end of a period; a count is taken at the end of its year.</summary>
    public static decimal YearsSince(DateOnly day, IndicatorContract contract, Period period) => YearsBetween(day, Moment(contract, period));

    /// <summary>Years between two days.</summary>
    public static decimal YearsBetween(DateOnly from, DateOnly to) => Years(to) - Years(from);

    private static DateOnly Moment(IndicatorContract contract, Period period) => Accumulates(contract) ? new DateOnly(period.To.Year, 12, 31) : period.To;

    private static decimal? Level(PlanTarget target, IndicatorContract contract, Period period)
    {
        DateOnly day = Moment(contract, period);
        IReadOnlyList<PlanLevel> levels = target.Baseline is PlanLevel baseline ? [baseline, .. target.Targets] : target.Targets;
        PlanLevel? before = levels.LastOrDefault(level => level.Date <= day);
        PlanLevel? after = levels.FirstOrDefault(level => level.Date > day);
        return target.Path.Shape == PathShape.Stepped || before is null || after is null
            ? before?.Value
            : before.Value + ((after.Value - before.Value) * (Years(day) - Years(before.Date)) / (Years(after.Date) - Years(before.Date)));
    }

    private static decimal Part(ExpectedPath path, IndicatorContract contract, Period period)
    {
        bool shorter = period.From.AddYears(1) > period.To.AddDays(1);
        return !Accumulates(contract) || !shorter ? 1
            : path.Shape == PathShape.Seasonal ? Days(period).GroupBy(day => (day.Year, day.Month)).Sum(month => path.Season[month.Key.Month - 1] * month.Count() / DateTime.DaysInMonth(month.Key.Year, month.Key.Month))
            : (decimal)(period.To.DayNumber - period.From.DayNumber + 1) / (DateTime.IsLeapYear(period.To.Year) ? 366 : 365);
    }

    // Counted in years, so that half of the years between two 31 December is half of the way, leap year or not.
    private static decimal Years(DateOnly day) => day.Year + ((decimal)day.DayOfYear / (DateTime.IsLeapYear(day.Year) ? 366 : 365));

    private static bool Accumulates(IndicatorContract contract) =>
        contract.At == ValueMoment.Period && contract.Measure is CountMeasure or SumMeasure or SumOfMeasure or DifferenceMeasure;

    private static IEnumerable<DateOnly> Days(Period period)
    {
        for (DateOnly day = period.From; day <= period.To; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
