using System.Text.RegularExpressions;

namespace Evaluation.Worker.Printing;

/// <summary>The few words of the command-line library that its French lacks, said in French; as wide where columns stand under each other.</summary>
internal static partial class LibraryWords
{
    /// <summary>What the library says, in French.</summary>
    internal static string InFrench(string said) =>
        OneOf().Replace(Required().Replace(Unfit().Replace(Unknown().Replace(Lacking().Replace(said, "L'option $1 manque\u00a0: elle est obligatoire."), "« $1 » ne se comprend pas. Vouliez-vous écrire\u202f?"), "$2 [$1] ne se comprend pas\u00a0: voir ci-dessous ce qui s'y écrit."), "(requise) "), word => word.Value.ToLowerInvariant())
            .Replace("[default: ", "[par défaut\u00a0: ", StringComparison.Ordinal);

    [GeneratedRegex(@"Option '(\S+)' is required\.")]
    private static partial Regex Lacking();

    [GeneratedRegex(@"'(.+?)' was not matched\. Did you mean one of the following\?")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"Cannot parse argument '(.*?)' for (?:option|command) '(\S+)' as expected type '\S+'\.")]
    private static partial Regex Unfit();

    // The name of an audience in the program, which people write in small letters.
    [GeneratedRegex(@"\[default: [A-Z][a-z]+\]")]
    private static partial Regex OneOf();

    [GeneratedRegex(@"\(REQUIRED\)")]
    private static partial Regex Required();
}
