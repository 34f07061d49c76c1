using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A number format of a workbook (<c>#,##0.0</c>, <c>0 %</c>, <c>dd/mm/yyyy</c>, <c>General</c>…) that writes a value as a cell would show it.</summary>
public sealed class NumberFormat
{
    private readonly IReadOnlyList<FormatSection> _sections;

    /// <summary>Reads a format code: up to four sections (positive; negative; zero; text) separated by semicolons.</summary>
    /// <param name="formatString">The code as it stands in the workbook, in its invariant spelling.</param>
    public NumberFormat(string formatString)
    {
        FormatString = formatString ?? "";
        _sections = FormatSection.Split(FormatString);
        IsValid = _sections.Count is >= 1 and <= 4 && _sections.All(section => section.IsValid);
    }

    /// <summary>The code this format was made of.</summary>
    public string FormatString { get; }

    /// <summary>Whether the code could be read; an invalid format writes values in the culture's plain way.</summary>
    public bool IsValid { get; }

    /// <summary>Whether the first section writes a date or a time of day.</summary>
    public bool IsDateTimeFormat => IsValid && _sections[0].IsDate;

    /// <summary>Writes a value: a number, a date, a duration, a truth value or a text; nothing gives an empty text.</summary>
    /// <param name="value">The cell's value.</param>
    /// <param name="culture">Whose separators and month names to use.</param>
    /// <returns>The text the cell shows.</returns>
    public string Format(object? value, CultureInfo culture) => value switch
    {
        null => "",
        bool truth => truth ? "TRUE" : "FALSE",
        string text => FormatText(text),
        DateTime day => FormatNumber(day.ToOADate(), culture),
        TimeSpan duration => FormatNumber(duration.TotalDays, culture),
        IConvertible number => FormatNumber(number.ToDouble(CultureInfo.InvariantCulture), culture),
        _ => Convert.ToString(value, culture) ?? "",
    };

    private string FormatText(string text) => IsValid && _sections.Count == 4 ? _sections[3].WriteText(text) : text;

    private string FormatNumber(double value, CultureInfo culture)
    {
        if (!IsValid || double.IsNaN(value) || double.IsInfinity(value))
        {
            return value.ToString(culture);
        }

        bool ownNegativeSection = value < 0 && _sections.Count > 1;
        FormatSection section = value < 0 && _sections.Count > 1 ? _sections[1]
            : value == 0 && _sections.Count > 2 ? _sections[2]
            : _sections[0];
        return section.WriteNumber(ownNegativeSection ? -value : value, culture);
    }
}
