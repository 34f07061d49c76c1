using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Etl.Mapping;

/// <summary>Minutes that a place is open in a week, from what partners write; null as soon as something isn't understood.</summary>
public static partial class OpeningHours
{
    private static readonly string[] Days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    private static readonly string[] Closed = ["", "-", "/", "x", "non", "ferme", "fermé", "fermée", "fermee", "off", "closed"];

    /// <summary>Minutes of one day or half-day written <c>9h - 12h30 / 14:00 – 17:00</c>; 0 when it says closed or nothing.</summary>
    public static int? OfDay(ReadOnlySpan<char> text)
    {
        string written = text.Trim().ToString();
        if (Closed.Contains(written, StringComparer.OrdinalIgnoreCase))
        {
            return 0;
        }

        int minutes = 0;
        foreach (string range in written.Split(['/', ',', ';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Range(range) is not int open)
            {
                return null;
            }

            minutes += open;
        }

        return minutes > 24 * 60 ? null : minutes;
    }

    /// <summary>Minutes of a week written as OpenStreetMap does: <c>Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00; PH off</c>.</summary>
    /// <returns>Null for the parts of that notation that depend on the date: months, weeks, dates, comments.</returns>
    public static int? OfWeek(ReadOnlySpan<char> text)
    {
        int[] week = new int[7];
        foreach (string rule in text.ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Apply(rule, week))
            {
                return null;
            }
        }

        return week.Sum() is > 0 and int minutes ? minutes : null;
    }

    /// <summary>Hours of one day or half-day, <c>9h à 12h et de 14 h à 17 h</c>, always written <c>09:00-12:00, 14:00-17:00</c>; empty when closed, as they are when they say more than hours.</summary>
    public static string Written(string text)
    {
        string written = Spaces().Replace(text, " ").Trim();
        if (Closed.Contains(written, StringComparer.OrdinalIgnoreCase))
        {
            return string.Empty;
        }

        int[] minutes = [.. Moment().Matches(written).Select(match => Minute(match, "h", "m"))];
        bool isRanges = minutes.Length >= 2 && minutes.Length % 2 == 0 && minutes[^1] <= 24 * 60
            && minutes.Zip(minutes.Skip(1)).All(pair => pair.First < pair.Second) && BetweenMoments().IsMatch(Moment().Replace(written, " "));
        return isRanges ? string.Join(", ", minutes.Chunk(2).Select(range => $"{Told(range[0])}-{Told(range[1])}")) : written;
    }

    private static string Told(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");

    // A later rule replaces the earlier one on its days, as OpenStreetMap says.
    private static bool Apply(string rule, int[] week)
    {
        if (rule is "PH off" or "SH,PH off" or "PH,SH off")
        {
            return true;
        }

        int space = rule.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || OfDay(rule.AsSpan(space)) is not int minutes)
        {
            return false;
        }

        foreach (string days in rule[..space].Split(','))
        {
            string[] ends = days.Split('-');
            int from = Array.IndexOf(Days, ends[0]);
            int to = Array.IndexOf(Days, ends[^1]);
            if (from < 0 || to < from || ends.Length > 2)
            {
                return false;
            }

            week.AsSpan(from, to - from + 1).Fill(minutes);
        }

        return true;
    }

    private static int? Range(string text)
    {
        Match match = HoursRange().Match(text);
        if (!match.Success)
        {
            return null;
        }

        int from = Minute(match, "h1", "m1");
        int to = Minute(match, "h2", "m2");
        return from < to && to <= 24 * 60 ? to - from : null;
    }

    private static int Minute(Match match, string hours, string minutes) =>
        (int.Parse(match.Groups[hours].ValueSpan, CultureInfo.InvariantCulture) * 60)
        + (match.Groups[minutes].Length == 0 ? 0 : int.Parse(match.Groups[minutes].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^(?:de )?(?<h1>[0-2]?\d) ?[h:] ?(?<m1>[0-5]\d)? ?(?:-|–|—|à|a|et)? ?(?<h2>[0-2]?\d) ?[h:] ?(?<m2>[0-5]\d)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex HoursRange();

    [GeneratedRegex(@"(?<h>[0-2]?[0-9])(?: ?[h:] ?(?<m>[0-5][0-9](?! ?[h:]))?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Moment();

    [GeneratedRegex(@"^(?:\b(?:de|à|a|et|du|au|puis)\b|[-–—/,;|\s])*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex BetweenMoments();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Spaces();
}
