using System.Text.RegularExpressions;

namespace Evaluation.Declared;

/// <summary>Looks at the SELECT that a territory wrote: one statement, that reads.</summary>
public static partial class SelectText
{
    /// <summary>Notes what is wrong with it, and where.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="text">What the file holds.</param>
    /// <param name="what">What the SELECT is for, such as <c>qui donne une ligne par unité</c>.</param>
    /// <param name="faults">Where faults are noted.</param>
    public static void Check(string file, string text, string what, DefinitionFaults faults)
    {
        // Comments and texts in quotes may say anything; lines stay where they are.
        string bare = Unread().Replace(text, match => new string('\n', match.Value.Count(sign => sign == '\n')));
        if (!Reads().IsMatch(bare))
        {
            faults.Add(new DefinitionFault(file, null, null, "", $"un SELECT est attendu, {what}"));
        }

        foreach (Match match in Forbidden().Matches(bare))
        {
            faults.Add(new DefinitionFault(file, bare.AsSpan(0, match.Index).Count('\n') + 1, null, "", $"[{match.Value}] n'a pas sa place ici\u00a0: un seul SELECT, sans point-virgule, qui ne fait que lire"));
        }
    }

    [GeneratedRegex(@"--[^\n]*|/\*.*?\*/|'[^']*'", RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex(@"^\s*(select|with)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reads();

    [GeneratedRegex(@";|\b(insert|update|delete|merge|drop|alter|create|truncate|copy|attach|install|call|exec|execute|grant|into)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();
}
