using System.Globalization;
using System.Text.RegularExpressions;
using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>The day a delivery describes, written in the name of its file.</summary>
/// <param name="Pattern">Regular expression whose first group is the day.</param>
/// <param name="Format">How the day is written.</param>
public sealed record FileNameDay(string Pattern, string Format)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The day in a name; null when the name has none.</summary>
    public DateTime? Of(string fileName)
    {
        Match match = Regex.Match(fileName, Pattern, RegexOptions.CultureInvariant, Patience);
        return match.Success && DateTime.TryParseExact(match.Groups[1].Value, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day : null;
    }

    internal static FileNameDay Read(DeclaredMap map)
    {
        FileNameDay day = new(map.Text("file_name"), map.Text("format"));
        try
        {
            if (new Regex(day.Pattern, RegexOptions.CultureInvariant, Patience).GetGroupNumbers().Length < 2)
            {
                map.Fault("le jour est le premier groupe entre parenthèses de l'expression", "file_name");
            }
        }
        catch (ArgumentException)
        {
            map.Fault($"[{day.Pattern}] n'est pas une expression régulière", "file_name");
        }

        return day;
    }
}
