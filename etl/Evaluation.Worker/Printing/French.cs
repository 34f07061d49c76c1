using System.Globalization;

namespace Evaluation.Worker.Printing;

/// <summary>How numbers and days are written for people.</summary>
internal static class French
{
    /// <summary>The culture.</summary>
    internal static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>A whole number with spaces between thousands.</summary>
    internal static string Count(long number) => number.ToString("N0", Culture);

    /// <summary>The same text with a capital.</summary>
    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];

    /// <summary>A number of things, with their word in the singular up to one and a half, as French has it.</summary>
    internal static string Count(long number, string one, string many) => $"{Count(number)} {(Math.Abs(number) < 2 ? one : many)}";
}
