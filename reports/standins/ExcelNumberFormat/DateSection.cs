using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>Writes a day number as a date, a time of day or an elapsed time.</summary>
internal static class DateSection
{
    private const double FirstDay = -657434;
    private const double AfterLastDay = 2958466;

    internal static string Write(IReadOnlyList<FormatToken> tokens, double days, CultureInfo culture)
    {
        bool elapsed = tokens.Any(token => token.Kind == FormatTokenKind.DatePart && token.Text[0] == '[');
        if (!elapsed && days is < FirstDay or >= AfterLastDay)
        {
            return days.ToString(culture);
        }

        DateTime moment = elapsed ? DateTime.UnixEpoch : DateTime.FromOADate(days);
        TimeSpan span = TimeSpan.FromSeconds(Math.Round(days * 86400, MidpointRounding.AwayFromZero));
        bool twelveHours = tokens.Any(token => token.Text == "AM/PM");
        return string.Concat(tokens.Select((token, at) =>
            token.Kind == FormatTokenKind.DatePart ? Part(token.Text, IsMinute(tokens, at), twelveHours, elapsed, moment, span, culture) : token.Literal));
    }

    /// <summary>An <c>m</c> means minutes next to hours or seconds, months elsewhere.</summary>
    private static bool IsMinute(IReadOnlyList<FormatToken> tokens, int at)
    {
        FormatToken before = tokens.Take(at).LastOrDefault(token => token.Kind == FormatTokenKind.DatePart);
        FormatToken after = tokens.Skip(at + 1).FirstOrDefault(token => token.Kind == FormatTokenKind.DatePart);
        return before.Text?.TrimStart('[').StartsWith('h') == true || before.Text?.TrimStart('[').StartsWith('H') == true
            || after.Text?.StartsWith('s') == true || after.Text?.StartsWith('S') == true;
    }

    private static string Part(string code, bool minute, bool twelveHours, bool elapsed, DateTime moment, TimeSpan span, CultureInfo culture)
    {
        int width = code.Length;
        return char.ToUpperInvariant(code[0]) switch
        {
            '[' => Elapsed(code.Trim('[', ']'), span),
            'Y' => moment.ToString(width > 2 ? "yyyy" : "yy", culture),
            'M' when minute => (elapsed ? span.Minutes : moment.Minute).ToString(new string('0', width), culture),
            'M' => width == 5 ? moment.ToString("MMMM", culture)[..1] : moment.ToString(Custom('M', width), culture),
            'D' => moment.ToString(Custom('d', width), culture),
            'H' => moment.ToString(Custom(twelveHours ? 'h' : 'H', Math.Min(width, 2)), culture),
            'S' => (elapsed ? span.Seconds : moment.Second).ToString(new string('0', width), culture),
            _ => moment.ToString("tt", CultureInfo.InvariantCulture),
        };
    }

    private static string Custom(char letter, int width) => width == 1 ? $"%{letter}" : new string(letter, Math.Min(width, 4));

    private static string Elapsed(string code, TimeSpan span)
    {
        double whole = char.ToUpperInvariant(code[0]) switch { 'H' => span.TotalHours, 'M' => span.TotalMinutes, _ => span.TotalSeconds };
        return ((long)Math.Truncate(whole)).ToString(new string('0', code.Length), CultureInfo.InvariantCulture);
    }
}
