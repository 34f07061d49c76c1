using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Indicators.Values;

/// <summary>Reads periods as people write them in commands.</summary>
public static partial class PeriodText
{
    /// <summary>The period written: 2025, 2025-03, 2025-T2 (or 2025-Q2), 2024-2025, 2025-01-01..2025-06-30.</summary>
    /// <exception cref="IndicatorRefusal">It is none of these.</exception>
    public static Period Parse(string text) =>
        TryParse(text.Trim()) ?? throw new IndicatorRefusal(
            $"[{text}] n'est pas une période\u00a0: écrire 2025, 2025-03, 2025-T2, 2024-2025 (année scolaire) ou 2025-01-01..2025-06-30");

    private static Period? TryParse(string text)
    {
        Match match = Form().Match(text);
        if (!match.Success)
        {
            return Days(text);
        }

        int year = Number(match.Groups["year"]);
        return match switch
        {
            _ when year is 0 or > 9000 => null,
            _ when match.Groups["month"].Success => Number(match.Groups["month"]) is int month and >= 1 and <= 12 ? Period.Month(year, month) : null,
            _ when match.Groups["quarter"].Success => Period.Quarter(year, Number(match.Groups["quarter"])),
            _ when match.Groups["next"].Success => Number(match.Groups["next"]) == year + 1 ? Period.SchoolYear(year) : null,
            _ => Period.CivilYear(year),
        };
    }

    private static Period? Days(string text)
    {
        string[] ends = text.Split("..");
        return ends.Length == 2 && Day(ends[0]) is DateOnly from && Day(ends[1]) is DateOnly to && from <= to ? Period.Range(from, to) : null;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>\d{4})(-(?<month>\d{2})|-[TQ](?<quarter>[1-4])|-(?<next>\d{4}))?$")]
    private static partial Regex Form();
}
