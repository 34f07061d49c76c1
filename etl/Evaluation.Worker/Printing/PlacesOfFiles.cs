using System.Text.RegularExpressions;

namespace Evaluation.Worker.Printing;

/// <summary>Says that a file or folder is at fault by the folder it stands in: the name of a file that a partner delivered may hold somebody's.</summary>
internal static partial class PlacesOfFiles
{
    /// <summary>The sentence.</summary>
    internal static string Sentence(Exception fault)
    {
        Match quoted = Quoted().Match(fault.Message);
        string where = quoted.Success ? $" dans [{Path.GetDirectoryName(quoted.Groups[1].Value)}]" : string.Empty;
        return $"Un fichier ou un dossier ne s'ouvre pas ou ne s'écrit pas{where}\u00a0: {Why(fault) ?? Quoted().Replace(fault.Message, "'…'")}";
    }

    // Numbers of errors: those of Linux and macOS, then those of Windows.
    private static string? Why(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "il n'existe pas, ou le système n'en laisse pas créer là.",
        PathTooLongException => "son nom est trop long.",
        UnauthorizedAccessException => "vous n'y avez pas droit.",
        { HResult: 17 or unchecked((int)0x80070050) or unchecked((int)0x800700B7) } => "un autre a déjà ce nom.",
        { HResult: 28 or unchecked((int)0x80070070) } => "le disque est plein.",
        { HResult: 30 or unchecked((int)0x80070013) } => "le disque n'accepte que la lecture.",
        { HResult: unchecked((int)0x80070020) } => "un autre programme s'en sert.",
        _ => null,
    };

    [GeneratedRegex("'([^']*[/\\\\][^']*)'", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();
}
