using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A run of digit places such as <c>#,##0.0</c>.</summary>
internal static class DigitPattern
{
    /// <summary>Writes a value of no sign; commas after the last digit divide by thousand, others group.</summary>
    internal static string Write(string pattern, double value, CultureInfo culture)
    {
        string places = pattern.TrimEnd(',');
        int thousands = pattern.Length - places.Length;
        double scaled = value / Math.Pow(1000, thousands);
        string dotNet = places.Replace('?', '#');
        return Round(scaled, dotNet).ToString(dotNet, culture);
    }

    private static double Round(double value, string pattern)
    {
        int dot = pattern.IndexOf('.', StringComparison.Ordinal);
        int decimals = dot < 0 ? 0 : pattern.Length - dot - 1;
        return value < 1e15 ? (double)Math.Round((decimal)value, Math.Min(decimals, 15), MidpointRounding.AwayFromZero) : value;
    }
}
