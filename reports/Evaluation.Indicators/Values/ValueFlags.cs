using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Values;

/// <summary>How a value is to be taken: the strongest flag that applies.</summary>
internal static class ValueFlags
{
    /// <param name="contract">The definition.</param>
    /// <param name="value">The value; null when missing.</param>
    /// <param name="estimated">Whether it is an estimate.</param>
    /// <param name="period">What it describes.</param>
    /// <param name="compared">The period it is set beside; null when none.</param>
    /// <param name="coverage">The deliveries behind it.</param>
    /// <param name="known">Whether what was delivered describes the whole period, or answers the calendar.</param>
    /// <param name="today">Day the data are known as of.</param>
    public static ValueFlag Of(
        IndicatorContract contract, decimal? value, bool estimated, Period period, Period? compared, Coverage coverage, bool known, DateOnly today)
    {
        bool provisional = contract.At != ValueMoment.AsOf && (period.To >= today || !known || coverage.Received < coverage.Expected);
        return value is null ? ValueFlag.M
            : Breaks(contract, period, compared) ? ValueFlag.B
            : estimated ? ValueFlag.E
            : provisional ? ValueFlag.P
            : ValueFlag.A;
    }

    private static bool Breaks(IndicatorContract contract, Period period, Period? compared)
    {
        DateOnly first = compared is null || period.From < compared.From ? period.From : compared.From;
        DateOnly last = compared is null || period.To > compared.To ? period.To : compared.To;
        return contract.Breaks.Any(mark => first < mark.Date && mark.Date <= last);
    }
}
