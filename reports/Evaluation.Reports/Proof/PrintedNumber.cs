using System.Globalization;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Proof;

/// <summary>Reads a number as a page writes it, in its language.</summary>
internal static class PrintedNumber
{
    /// <summary>The number and half of its last digit; null when the text is not one number with, perhaps, its unit.</summary>
    internal static (decimal Number, decimal Half)? Read(string text, ReportLanguage language)
    {
        NumberFormatInfo numbers = Labels.For(language).Numbers;
        string kept = text.Replace(numbers.NumberGroupSeparator, "", StringComparison.Ordinal).Replace(numbers.NegativeSign, "-", StringComparison.Ordinal).TrimEnd('%', '€', ' ', '\u00a0', '\u202f').TrimStart('€');
        int point = kept.IndexOf(numbers.NumberDecimalSeparator, StringComparison.Ordinal);
        return decimal.TryParse(kept.Replace(numbers.NumberDecimalSeparator, ".", StringComparison.Ordinal), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? (number, HalfOf(point < 0 ? 0 : kept.Length - point - 1))
            : null;
    }

    /// <summary>The two numbers of an interval; null when the text is none.</summary>
    internal static ((decimal Number, decimal Half) Least, (decimal Number, decimal Half) Most)? Bounds(string text, ReportLanguage language)
    {
        string[] around = Labels.For(language).IntervalFormat.Split(["{0}", "{1}"], StringSplitOptions.None);
        int between = around[1].Length == 0 ? -1 : text.IndexOf(around[1], StringComparison.Ordinal);
        return between > around[0].Length && text.StartsWith(around[0], StringComparison.Ordinal)
            && Read(text[around[0].Length..between], language) is { } least
            && Read(text[(between + around[1].Length)..], language) is { } most
            ? (least, most)
            : null;
    }

    private static decimal HalfOf(int decimals) => new(5, 0, 0, false, (byte)(decimals + 1));
}
