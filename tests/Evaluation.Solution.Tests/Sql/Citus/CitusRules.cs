using System.Text.RegularExpressions;

namespace Evaluation.Solution.Tests.Sql.Citus;

/// <summary>What fails on Citus, or is not for it, though PostgreSQL takes it; the list of databases.md.</summary>
internal static partial class CitusRules
{
    private static readonly (Regex Pattern, string Offence)[] Words =
    [
        (Merge(), "merge"),
        (Recursive(), "recursive CTE"),
        (Lateral(), "lateral join"),
        (Concatenation(), "||: write concat"),
        (ShortCast(), "::: write cast"),
        (Ilike(), "ilike"),
        (Limit(), "limit or top: write row_number"),
        (Boolean(), "boolean: write 0 or 1"),
        (Clock(), "the server's clock: pass the time in"),
    ];

    // What on conflict … do update set may call: the same at every call.
    private static readonly string[] Immutable = ["cast", "coalesce", "concat", "nullif"];

    /// <summary>All that is wrong with a statement for Citus, each as a sentence.</summary>
    public static IEnumerable<string> Broken(string sql)
    {
        string code = SqlWords.Code(sql).ToLowerInvariant();
        string[] words = [.. Words.Where(rule => rule.Pattern.IsMatch(code)).Select(rule => rule.Offence), .. OnConflict(code)];
        return words.Length > 0 ? words : new CitusShape(code).Offences();
    }

    private static IEnumerable<string> OnConflict(string code) =>
        from Match conflict in Conflict().Matches(code)
        from function in SqlWords.Functions(conflict.Value)
        where !Immutable.Contains(function) && function != "conflict"
        select $"on conflict sets by [{function}], which may not be immutable";

    [GeneratedRegex(@"\bmerge\b")]
    private static partial Regex Merge();

    [GeneratedRegex(@"\brecursive\b")]
    private static partial Regex Recursive();

    [GeneratedRegex(@"\blateral\b")]
    private static partial Regex Lateral();

    [GeneratedRegex(@"\|\|")]
    private static partial Regex Concatenation();

    [GeneratedRegex("::")]
    private static partial Regex ShortCast();

    [GeneratedRegex(@"\bilike\b")]
    private static partial Regex Ilike();

    [GeneratedRegex(@"\b(limit|top|fetch\s+(first|next))\b")]
    private static partial Regex Limit();

    [GeneratedRegex(@"\b(true|false|boolean)\b")]
    private static partial Regex Boolean();

    [GeneratedRegex(@"\bnow\s*\(|\bcurrent_(timestamp|date|time)\b|\blocal(timestamp|time)\b|\b(clock|statement|transaction)_timestamp\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\bon\s+conflict\b[\s\S]*$")]
    private static partial Regex Conflict();
}
