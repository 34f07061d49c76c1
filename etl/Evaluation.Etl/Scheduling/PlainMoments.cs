using System.Globalization;
using Evaluation.Declared;

namespace Evaluation.Etl.Scheduling;

/// <summary>Moments in plain words: <c>every: month</c>, <c>on: 5</c>, <c>at: "04:00"</c>.</summary>
internal static class PlainMoments
{
    private const int LastSafeDay = 28;
    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>Reads them into a cron expression.</summary>
    internal static string Read(DeclaredMap map)
    {
        string every = map.OneOf("every", ["day", "weekday", "week", "month", "quarter"]);
        (int hour, int minute) = At(map);
        string time = string.Create(CultureInfo.InvariantCulture, $"0 {minute} {hour}");
        return every switch
        {
            "week" => $"{time} ? * {Day(map)}",
            "month" => $"{time} {DayOfMonth(map)} * ?",
            "quarter" => $"{time} {DayOfMonth(map)} 1,4,7,10 ?",
            "weekday" => $"{time} ? * MON-FRI",
            _ => $"{time} * * ?",
        };
    }

    private static (int Hour, int Minute) At(DeclaredMap map)
    {
        string text = map.Text("at");
        bool isTime = TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly at);
        if (text.Length > 0 && !isTime)
        {
            map.Fault($"une heure s'écrit \"HH:mm\", de \"00:00\" à \"23:59\", reçu [{text}]", "at");
        }

        return (at.Hour, at.Minute);
    }

    private static string Day(DeclaredMap map) => map.OneOf("on", Days) is { Length: > 0 } day && Days.Contains(day) ? day[..3].ToUpperInvariant() : "MON";

    private static string DayOfMonth(DeclaredMap map)
    {
        string day = map.Text("on");
        if (day == "last")
        {
            return "L";
        }

        if (int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= LastSafeDay)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        if (day.Length > 0)
        {
            map.Fault($"un jour du mois va de 1 à {LastSafeDay} (tous les mois l'ont), ou s'écrit last pour le dernier, reçu [{day}]", "on");
        }

        return "1";
    }
}
