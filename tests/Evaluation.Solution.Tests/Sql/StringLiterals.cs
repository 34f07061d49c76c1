using System.Text.RegularExpressions;

namespace Evaluation.Solution.Tests.Sql;

/// <summary>The texts written in C#, comments aside.</summary>
internal static partial class StringLiterals
{
    /// <summary>What stands between the quotes of each literal of a file; what an interpolation holds stays as written.</summary>
    public static IEnumerable<string> Of(string path) =>
        Token().Matches(Repository.Text(path)).Select(token => token.Groups["text"]).Where(text => text.Success).Select(text => text.Value);

    [GeneratedRegex("""""
        //[^\n]* | /\*[\s\S]*?\*/ | '(?:[^'\\]|\\.)+' | (?<raw>"{3,})(?<text>[\s\S]*?)\k<raw> | @\$?"(?<text>(?:[^"]|"")*)" | \$@"(?<text>(?:[^"]|"")*)" | "(?<text>(?:[^"\\\n]|\\.)*)"
        """"", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
