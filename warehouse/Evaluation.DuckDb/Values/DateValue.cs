namespace Evaluation.DuckDb.Values;

/// <summary>Dates, kept by DuckDB as days since 1970-01-01; the two extremes of the integer mean infinity.</summary>
internal static class DateValue
{
    private const int EpochDayNumber = 719_162;

    public static int ToDays(DateOnly date) => date.DayNumber - EpochDayNumber;

    /// <summary>False for an infinite date and for one outside the years 1 to 9999.</summary>
    public static bool TryRead(int days, out DateOnly date)
    {
        long dayNumber = (long)days + EpochDayNumber;
        bool fits = dayNumber >= 0 && dayNumber <= DateOnly.MaxValue.DayNumber;
        date = fits ? DateOnly.FromDayNumber((int)dayNumber) : default;
        return fits;
    }

    public static string Describe(int days) => days switch
    {
        int.MaxValue => "infinity",
        -int.MaxValue => "-infinity",
        _ => FormattableString.Invariant($"{days} days from 1970-01-01"),
    };
}
