using System.Text.RegularExpressions;

namespace Evaluation.Solution.Tests.Sql;

/// <summary>A statement told otherwise to one engine: <c>decide.citus.sql</c> beside <c>decide.sql</c>.</summary>
/// <param name="Common">Path of the text of all the others.</param>
/// <param name="Dialect">Code of the engine.</param>
internal sealed partial record SqlOverride(string Common, string Dialect)
{
    /// <summary>Reads a path; null when it is that of a text of all.</summary>
    public static SqlOverride? TryParse(string path)
    {
        Match match = Pattern().Match(path);
        return match.Success ? new SqlOverride($"{match.Groups["stem"].Value}.sql", match.Groups["dialect"].Value) : null;
    }

    /// <summary>Where the override of a text of all would stand.</summary>
    public static string Path(string common, string dialect) => $"{common[..^4]}.{dialect}.sql";

    /// <summary>What is wrong with a file among these, or null.</summary>
    public static string? Offence(string path, string text, IReadOnlyCollection<string> files) => TryParse(path) switch
    {
        null => null,
        { Common: string common } when !files.Contains(common) => $"{path}: [{common}] is missing",
        _ when !text.StartsWith("-- differs because: ", StringComparison.Ordinal) => $"{path}: starts with [{text.Split('\n')[0]}]",
        _ => null,
    };

    [GeneratedRegex(@"^(?<stem>.*)\.(?<dialect>sqlserver|postgresql|citus|duckdb)\.sql$")]
    private static partial Regex Pattern();
}
