namespace Evaluation.Etl.Mapping;

/// <summary>Reads instants of one fixed-width format (<c>yyyy-MM-dd HH:mm:ss.fff</c>, <c>dd/MM/yyyy</c>) without allocating; a value shorter than the format may leave out its time.</summary>
public sealed class InstantPattern
{
    private const string Letters = "yMdHmsf";
    private readonly string _format;
    private readonly int _dayLength;
    private readonly bool _hasDay;
    private readonly bool _hasMonth;

    /// <summary>A pattern of letters y, M, d, H, m, s, f and separators; without d or M, the first day of the month or year.</summary>
    public InstantPattern(string format)
    {
        _format = format;
        (_hasDay, _hasMonth) = (format.Contains('d', StringComparison.Ordinal), format.Contains('M', StringComparison.Ordinal));
        _dayLength = Math.Max(format.LastIndexOf('d'), Math.Max(format.LastIndexOf('M'), format.LastIndexOf('y'))) + 1;
    }

    /// <summary>Reads a value; false when it does not follow the format or there is no such day or hour.</summary>
    public bool TryParse(ReadOnlySpan<char> text, out DateTime instant)
    {
        instant = default;
        if (text.Length != _format.Length && text.Length != _dayLength)
        {
            return false;
        }

        Span<int> parts = stackalloc int[Letters.Length];
        for (int place = 0; place < text.Length; place++)
        {
            int letter = Letters.IndexOf(_format[place], StringComparison.Ordinal);
            int digit = text[place] - '0';
            if (letter < 0 ? text[place] != _format[place] : digit is < 0 or > 9)
            {
                return false;
            }

            if (letter >= 0)
            {
                parts[letter] = (parts[letter] * 10) + digit;
            }
        }

        // A month or a year stands for its first day.
        parts[1] = _hasMonth ? parts[1] : 1;
        parts[2] = _hasDay ? parts[2] : 1;
        return TryMake(parts, out instant);
    }

    private static bool TryMake(ReadOnlySpan<int> parts, out DateTime instant)
    {
        (int year, int month, int day, int hour, int minute, int second) = (parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
        bool exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60 && second < 60;
        instant = exists ? new DateTime(year, month, day, hour, minute, second, parts[6] % 1000, DateTimeKind.Unspecified) : default;
        return exists;
    }
}
