using System.Globalization;
using Evaluation.Etl.Partners.Rows;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Numbers as partners write them: spaces of every kind, a mark for decimals, sometimes one for thousands, a sign of money.</summary>
internal static class NumberText
{
    private const int Longest = 64;

    /// <summary>Reads a number; false when it is none.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, ValueColumn column, out decimal value)
    {
        Span<char> plain = stackalloc char[Longest];
        int length = 0;
        value = 0;
        if (text.Length > Longest)
        {
            return false;
        }

        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter) || letter == '€' || column.Thousands.Contains(letter, StringComparison.Ordinal))
            {
                continue;
            }

            plain[length++] = letter == column.DecimalMark ? '.' : letter == '.' ? '\0' : letter;
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Says why a number is not believed; null when it is.</summary>
    internal static string? Doubt(decimal value, ValueColumn column) =>
        value < column.Min || value > column.Max
            ? string.Create(CultureInfo.InvariantCulture, $"hors des bornes admises ({column.Min?.ToString(CultureInfo.InvariantCulture) ?? "sans minimum"} à {column.Max?.ToString(CultureInfo.InvariantCulture) ?? "sans maximum"})")
            : null;
}
