using System.Globalization;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Checking;

/// <summary>How the results of checks are written for people.</summary>
internal static class CheckWords
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>A whole number.</summary>
    internal static string Count(long number) => number.ToString("N0", French);

    /// <summary>A whole number of things.</summary>
    internal static string Count(long number, string one, string many) => $"{Count(number)} {(Math.Abs(number) < 2 ? one : many)}";

    /// <summary>A number as it is.</summary>
    internal static string Number(decimal number) => number.ToString("#,##0.######", French);

    /// <summary>A share as a percentage; one too small to show is not written 0.</summary>
    internal static string Percent(decimal share)
    {
        decimal percent = share * 100;
        return share != 0 && Math.Abs(percent) < 0.01m ? "moins de 0,01 %" : $"{percent.ToString("#,##0.##", French)} %";
    }

    /// <summary>An amount, its cents only where there are some.</summary>
    internal static string Euros(long cents) => $"{(cents / 100m).ToString(cents % 100 == 0 ? "N0" : "N2", French)}\u00a0€";

    /// <summary>The threshold that a share is past, as the end of a sentence; empty where it is within.</summary>
    internal static string Past(CheckOutcome outcome, ShareLimits limits) => outcome switch
    {
        CheckOutcome.Warn when limits.Soft is { } soft => $" ; seuil d'alerte : {Percent(soft)}",
        CheckOutcome.Fail when limits.Hard is { } hard => $" ; seuil de refus : {Percent(hard)}",
        _ => string.Empty,
    };

    /// <summary>French spacing: no line breaks before these signs.</summary>
    internal static string Spaced(string sentence) => sentence
        .Replace(" :", "\u00a0:", StringComparison.Ordinal).Replace(" ;", "\u00a0;", StringComparison.Ordinal).Replace(" %", "\u00a0%", StringComparison.Ordinal)
        .Replace("« ", "«\u00a0", StringComparison.Ordinal).Replace(" »", "\u00a0»", StringComparison.Ordinal);
}
