using System.Globalization;

namespace Evaluation.Declared;

/// <summary>How numbers, days and flags are written in declared files, whatever the language of the machine.</summary>
internal static class DeclaredNumber
{
    public static int? Integer(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    public static decimal? Decimal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    public static bool? Flag(string text) => text switch { "true" => true, "false" => false, _ => null };
}
