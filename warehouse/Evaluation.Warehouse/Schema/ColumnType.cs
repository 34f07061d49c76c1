using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Warehouse.Schema;

/// <summary>Type of a column in words every database knows: <c>smallint</c>, <c>int</c>, <c>bigint</c>, <c>date</c>, <c>timestamp</c>, <c>text</c>, <c>text(n)</c>, <c>decimal(p,s)</c>.</summary>
/// <param name="Name">The word before the parentheses.</param>
/// <param name="Size">Characters of a text, digits of a decimal; 0 where there is no limit.</param>
/// <param name="Scale">Decimals of a decimal.</param>
public sealed partial record ColumnType(string Name, int Size, int Scale)
{
    private static readonly HashSet<string> Bare = ["smallint", "int", "bigint", "date", "timestamp", "text"];

    /// <summary>Reads the type as the dictionary writes it; null when it is none of those known.</summary>
    public static ColumnType? TryParse(string text)
    {
        Match match = Pattern().Match(text);
        return match.Success && IsKnown(match)
            ? new ColumnType(match.Groups["name"].Value, Number(match.Groups["size"]), Number(match.Groups["scale"]))
            : null;
    }

    private static bool IsKnown(Match match)
    {
        string name = match.Groups["name"].Value;
        return match.Groups["scale"].Success ? name == "decimal"
            : match.Groups["size"].Success ? name == "text"
            : Bare.Contains(name);
    }

    private static int Number(Group group) =>
        group.Success ? int.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<name>[a-z]+)(\((?<size>\d+)(,(?<scale>\d+))?\))?$")]
    private static partial Regex Pattern();
}
