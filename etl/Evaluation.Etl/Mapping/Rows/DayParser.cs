using Evaluation.Warehouse;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Days; a month or a year stands for its first or its last, and a day that stands for its whole year too.</summary>
internal sealed class DayParser(IReadOnlyList<string> formats, bool atEnd, bool wholeYear) : CellParser
{
    private readonly InstantPattern[] _patterns = [.. formats.Select(format => new InstantPattern(format))];

    /// <inheritdoc/>
    internal override string? Parse(ReadOnlySpan<char> text, out object? value)
    {
        foreach ((int index, InstantPattern pattern) in _patterns.Index())
        {
            if (pattern.TryParse(text, out DateTime instant))
            {
                DateOnly day = DateOnly.FromDateTime(instant);
                day = wholeYear ? new DateOnly(day.Year, 1, 1) : day;
                value = DateKey.From(atEnd ? LastOf(wholeYear ? "yyyy" : formats[index], day) : day);
                return null;
            }
        }

        value = null;
        return $"n'est pas une date {string.Join(" ou ", formats)}";
    }

    private static DateOnly LastOf(string format, DateOnly first) =>
        format.Contains('d', StringComparison.Ordinal) ? first
        : format.Contains('M', StringComparison.Ordinal) ? first.AddMonths(1).AddDays(-1)
        : first.AddYears(1).AddDays(-1);
}
