using Evaluation.Warehouse;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Days; a month or a year stands for its first or its last.</summary>
internal sealed class DayParser(IReadOnlyList<string> formats, bool atEnd) : CellParser
{
    private readonly InstantPattern[] _patterns = [.. formats.Select(format => new InstantPattern(format))];

    /// <inheritdoc/>
    internal override string? Parse(ReadOnlySpan<char> text, out object? value)
    {
        foreach ((int index, InstantPattern pattern) in _patterns.Index())
        {
            if (pattern.TryParse(text, out DateTime instant))
            {
                value = DateKey.From(atEnd ? LastOf(formats[index], DateOnly.FromDateTime(instant)) : DateOnly.FromDateTime(instant));
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
