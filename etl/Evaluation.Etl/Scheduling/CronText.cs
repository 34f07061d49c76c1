using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Etl.Scheduling;

/// <summary>Says in French what is wrong with the fields of a cron expression; Quartz itself lets some slips pass, such as <c>FRIX</c> for <c>FRI</c>.</summary>
internal static partial class CronText
{
    private const string Example = "par exemple «\u00a00 0 3 ? * MON-FRI\u00a0» pour 3 h du lundi au vendredi";

    private static readonly (string Name, int Least, int Most, string Words)[] Fields =
    [
        ("secondes", 0, 59, ""),
        ("minutes", 0, 59, ""),
        ("heures", 0, 23, ""),
        ("jour du mois", 1, 31, "L LW"),
        ("mois", 1, 12, "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"),
        ("jour de la semaine", 1, 7, "SUN MON TUE WED THU FRI SAT L"),
        ("année", 1970, 2199, ""),
    ];

    /// <summary>What is wrong; null when nothing is.</summary>
    internal static string? Fault(string cron)
    {
        string[] parts = cron.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is not (6 or 7)
            ? $"l'expression cron [{cron}] a {parts.Length} champs\u00a0: il en faut six (secondes, minutes, heures, jour du mois, mois, jour de la semaine), l'année en septième si l'on veut, {Example}"
            : parts.Select(FaultOf).FirstOrDefault(fault => fault is not null) is { } wrong ? $"l'expression cron [{cron}]\u00a0: {wrong}"
            : (parts[3] == "?") == (parts[5] == "?") ? $"l'expression cron [{cron}]\u00a0: écrire «\u00a0?\u00a0» soit au jour du mois, soit au jour de la semaine, et l'autre jour en clair, {Example}"
            : null;
    }

    private static string? FaultOf(string part, int index)
    {
        (string name, int least, int most, string words) = Fields[index];
        foreach (string item in part.Split(',', '-', '/'))
        {
            Match match = Item().Match(item);
            bool isKnown = item is "*" || (item is "?" && index is 3 or 5)
                || (match.Success && (match.Groups["number"].Length == 0 || IsWithin(match.Groups["number"].Value, least, most)) && (match.Groups["word"].Length == 0 || words.Split(' ').Contains(match.Groups["word"].Value)));
            if (!isKnown)
            {
                return $"champ «\u00a0{name}\u00a0», [{item}] ne se lit pas (de {least} à {most}{(words.Length > 0 ? $", ou {words.Replace(" ", ", ", StringComparison.Ordinal)}" : "")})";
            }
        }

        return null;
    }

    private static bool IsWithin(string number, int least, int most) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= Math.Min(least, 1) && value <= most;

    // A number, a name, or a day with its mark: 15W, 6L, MON#1, L-3.
    [GeneratedRegex("^(?:(?<number>\\d+)(?:W|L|#[1-5])?|(?<word>[A-Z]+?)(?:#[1-5]|(?<=[A-Z]{3})L)?)$")]
    private static partial Regex Item();
}
