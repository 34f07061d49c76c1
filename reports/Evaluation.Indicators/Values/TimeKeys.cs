using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>The keys of a slice of time that a period holds.</summary>
internal static class TimeKeys
{
    public static IEnumerable<int> Of(Slice slice, Period period)
    {
        for (DateOnly day = new(period.From.Year, period.From.Month, 1); day <= period.To; day = day.AddMonths(1))
        {
            yield return Key(slice, day);
        }
    }

    private static int Key(Slice slice, DateOnly day) => slice switch
    {
        Slice.Month => (day.Year * 100) + day.Month,
        Slice.Quarter => (day.Year * 10) + ((day.Month + 2) / 3),
        Slice.CivilYear => day.Year,
        _ => day.Month >= 9 ? day.Year : day.Year - 1,
    };
}
