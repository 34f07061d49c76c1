using System.Globalization;

namespace Evaluation.Worker.Schedule.Ledger;

/// <summary>Instants as the ledger writes them: texts in UTC that every database sorts alike.</summary>
internal static class LedgerTime
{
    private const string Pattern = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>The text of an instant.</summary>
    internal static string Text(DateTimeOffset at) => at.UtcDateTime.ToString(Pattern, CultureInfo.InvariantCulture);

    /// <summary>The instant of a text.</summary>
    internal static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
