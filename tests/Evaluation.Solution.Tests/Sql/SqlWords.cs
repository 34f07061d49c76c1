using System.Text.RegularExpressions;

namespace Evaluation.Solution.Tests.Sql;

/// <summary>The words of a statement, whatever the engine it is written for.</summary>
internal static partial class SqlWords
{
    private static readonly HashSet<string> NotFunctions = ["all", "and", "as", "by", "else", "exists", "from", "in", "join", "not", "nvarchar", "on", "or", "over", "select", "set", "sets", "then", "union", "values", "varchar", "when", "where"];

    /// <summary>The statement without its comments, and with empty texts.</summary>
    public static string Code(string sql) => NotCode().Replace(sql, part => part.Value.StartsWith('\'') ? "''" : " ");

    /// <summary>The functions that it calls, once each, in small letters; <c>cast</c> and <c>coalesce</c> among them.</summary>
    public static IReadOnlyList<string> Functions(string sql) =>
    [
        .. Call().Matches(Code(sql).ToLowerInvariant())
            .Where(call => call.Groups["before"].Value is not ("as" or "into" or "with"))
            .Select(call => call.Groups["name"].Value)
            .Where(name => !NotFunctions.Contains(name))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"--[^\n]*|/\*[\s\S]*?\*/|'(?:[^']|'')*'")]
    private static partial Regex NotCode();

    // A name before a parenthesis; after as, into or with it is that of a type, a table or a CTE.
    [GeneratedRegex(@"(?:\b(?<before>\w+)\s+)?(?<![\w.@#])(?<name>[a-z_]\w*)\s*\(")]
    private static partial Regex Call();
}
