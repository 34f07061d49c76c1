using System.Text.RegularExpressions;

namespace Evaluation.Worker.Printing;

/// <summary>Says that a file or folder is at fault by the folder it stands in: the name of a file that a partner delivered may hold somebody's.</summary>
internal static partial class PlacesOfFiles
{
    /// <summary>The sentence.</summary>
    internal static string Sentence(Exception fault) =>
        $"Un fichier ou un dossier ne s'ouvre pas ou ne s'écrit pas\u00a0: {Quoted().Replace(fault.Message, path => $"'{Path.GetDirectoryName(path.Groups[1].Value)}{Path.DirectorySeparatorChar}…'")}";

    [GeneratedRegex("'([^']*[/\\\\][^']*)'", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();
}
