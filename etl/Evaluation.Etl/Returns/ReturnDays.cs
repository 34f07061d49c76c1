using System.Globalization;
using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Returns;

/// <summary>Columns of a workbook that hold days: they go back as days, so that a corrected one is read as it was before.</summary>
internal sealed class ReturnDays
{
    private readonly HashSet<int> _places;

    /// <summary>Finds them: what was a day in some line, or is declared to be one. A delimited text holds none: its dates are its own text.</summary>
    public ReturnDays(ReturnContent content)
    {
        IReadOnlyList<string> declared = content.Feed.Definition.Activity?.Day.Columns ?? [];
        bool workbook = content.Feed.Definition.Format.Kind == FormatKind.Workbook && content.Sheet != ReturnedWorkbook.Sheet;
        _places = workbook
            ? [.. content.Columns.Index().Where(column => declared.Contains(column.Item) || content.Rejected.Any(line => AsDay(line.Values[column.Index]) is not null)).Select(column => column.Index)]
            : [];
    }

    /// <summary>Whether a column holds days.</summary>
    public bool Holds(int place) => _places.Contains(place);

    /// <summary>The day that a text of a workbook stands for; null when it is none.</summary>
    public static DateOnly? AsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year > 1900 ? day : null;
}
