using System.Globalization;

namespace Evaluation.Benchmarks.Servers;

/// <summary>One value of the yearly evaluation, however it was computed.</summary>
/// <param name="Contract">Indicator.</param>
/// <param name="Year">Year it describes.</param>
/// <param name="Place"><c>inside</c> the territory of the plan, or <c>everywhere</c>.</param>
/// <param name="Slice">How it is cut up; empty for the whole.</param>
/// <param name="Key">Which part.</param>
/// <param name="Numerator">Numerator; null when nothing was measured.</param>
/// <param name="Denominator">Denominator; null when there is none.</param>
/// <param name="Value">The value; null when missing.</param>
internal sealed record ValueLine(string Contract, int Year, string Place, string Slice, string Key, decimal? Numerator, decimal? Denominator, decimal? Value)
{
    private const int Decimals = 9;

    /// <summary>What it is a value of.</summary>
    internal string Subject => string.Create(CultureInfo.InvariantCulture, $"{Contract} {Year} {Place} {Slice} {Key}");

    /// <summary>Its numbers as they are compared: to nine decimals, and where no row counts SQL gives no row, which is nothing or zero.</summary>
    internal (decimal Numerator, decimal Denominator, decimal Value) Numbers => (Rounded(Numerator), Rounded(Denominator), Rounded(Value));

    /// <summary>Whether no row stands behind it.</summary>
    internal bool IsNothing => Numbers == default;

    /// <summary>The line as text.</summary>
    internal string Text => string.Create(CultureInfo.InvariantCulture, $"{Contract},{Year},{Place},{Slice},{Key},{Numerator},{Denominator},{Value}");

    /// <summary>Reads a line.</summary>
    internal static ValueLine Parse(string line) => line.Split(',') switch
    {
        [string contract, string year, string place, string slice, string key, string numerator, string denominator, string value] =>
            new ValueLine(contract, int.Parse(year, CultureInfo.InvariantCulture), place, slice, key, Number(numerator), Number(denominator), Number(value)),
        _ => throw new InvalidOperationException($"[{line}] is not a value"),
    };

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static decimal Rounded(decimal? number) => Math.Round(number ?? 0, Decimals);
}
