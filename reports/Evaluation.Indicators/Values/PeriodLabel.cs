using System.Globalization;
using Evaluation.Declared;

namespace Evaluation.Indicators.Values;

/// <summary>How periods are named on the page.</summary>
internal static class PeriodLabel
{
    private static readonly string[] MonthsFr =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public static Label Of(Period period) => period.Kind switch
    {
        PeriodKind.Month => new($"{MonthsFr[period.From.Month - 1]} {Year(period.From)}", period.From.ToString("MMMM yyyy", CultureInfo.InvariantCulture)),
        PeriodKind.Quarter => new($"{Ordinal(period)}\u00a0trimestre {Year(period.From)}", $"Q{(period.From.Month + 2) / 3} {Year(period.From)}"),
        PeriodKind.CivilYear => new($"année {Year(period.From)}", $"year {Year(period.From)}"),
        PeriodKind.SchoolYear => new($"année scolaire {period.Code}", $"school year {period.Code}"),
        _ => new($"du {DayFr(period.From)} au {DayFr(period.To)}", $"from {DayEn(period.From)} to {DayEn(period.To)}"),
    };

    private static string Ordinal(Period period) => period.From.Month == 1 ? "1er" : $"{(period.From.Month + 2) / 3}e";

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);

    private static string DayFr(DateOnly day) => $"{(day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture))} {MonthsFr[day.Month - 1]} {Year(day)}";

    private static string DayEn(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
