using System.Globalization;
using System.Text;

namespace ExcelNumberFormat;

/// <summary>One section of a format code, cut into tokens.</summary>
internal sealed class FormatSection
{
    private readonly IReadOnlyList<FormatToken> _tokens;

    private FormatSection(IReadOnlyList<FormatToken> tokens) => _tokens = tokens;

    internal bool IsValid => _tokens.All(token => token.Kind != FormatTokenKind.Unreadable);

    internal bool IsDate => _tokens.Any(token => token.Kind == FormatTokenKind.DatePart);

    private bool IsGeneral => _tokens.Any(token => token.Kind == FormatTokenKind.General);

    private bool HasDigits => _tokens.Any(token => token.Kind == FormatTokenKind.Digits);

    internal static IReadOnlyList<FormatSection> Split(string code)
    {
        List<FormatSection> sections = [];
        List<FormatToken> tokens = [];
        foreach (FormatToken token in FormatToken.Read(code.Length == 0 ? "General" : code))
        {
            if (token.Kind == FormatTokenKind.SectionEnd)
            {
                sections.Add(new FormatSection(tokens));
                tokens = [];
                continue;
            }

            tokens.Add(token);
        }

        sections.Add(new FormatSection(tokens));
        return sections;
    }

    internal string WriteText(string text) =>
        string.Concat(_tokens.Select(token => token.Kind == FormatTokenKind.TextPlace ? text : token.Literal));

    internal string WriteNumber(double value, CultureInfo culture) =>
        IsDate ? DateSection.Write(_tokens, value, culture)
        : IsGeneral ? WriteGeneral(value, culture)
        : WriteDigits(value, culture);

    private string WriteGeneral(double value, CultureInfo culture) => string.Concat(_tokens.Select(token =>
        token.Kind == FormatTokenKind.General ? value.ToString("G15", culture) : token.Literal));

    private string WriteDigits(double value, CultureInfo culture)
    {
        int percents = _tokens.Count(token => token.Kind == FormatTokenKind.Percent);
        double scaled = value * Math.Pow(100, percents);
        StringBuilder text = new();
        foreach (FormatToken token in _tokens)
        {
            text.Append(token.Kind == FormatTokenKind.Digits ? DigitPattern.Write(token.Text, Math.Abs(scaled), culture) : token.Literal);
        }

        bool shownNegative = scaled < 0 && HasDigits && text.ToString().Any(letter => letter is >= '1' and <= '9');
        return shownNegative ? culture.NumberFormat.NegativeSign + text : text.ToString();
    }
}
