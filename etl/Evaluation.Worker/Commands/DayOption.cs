using System.Globalization;

namespace Evaluation.Worker.Commands;

/// <summary>A day typed as an option.</summary>
internal static class DayOption
{
    /// <summary>Reads it; null when it is not typed.</summary>
    /// <param name="name">Name of the option.</param>
    /// <param name="text">What was typed.</param>
    /// <exception cref="UsageFault">It is no day.</exception>
    internal static DateOnly? Read(string name, string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : throw new UsageFault($"{name} [{text}] n'est pas une date aaaa-mm-jj.");
}
