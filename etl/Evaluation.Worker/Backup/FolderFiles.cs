using Evaluation.Indicators.Disclosure.Asking;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Backup;

/// <summary>
/// The files of a territory folder that a backup takes: what is declared, what was published and what was asked. Secrets are kept apart, and anything else, such as
/// files as partners sent them, may name persons: it is left where it is, and said.
/// </summary>
internal sealed class FolderFiles
{
    private static readonly string[] Parts = ["plan", "partners", "indicators", "structures", "segments", "editions", QuestionLedger.FileName];

    private static readonly string[] Ends = ["", ".wal", ".tmp", ".metadata", ".metadata.partial", ".schedule.db", ".schedule.db-journal", ".schedule.db-wal", ".schedule.db-shm"];

    private readonly string _folder;
    private readonly string[] _taken;
    private readonly HashSet<string> _apart;

    /// <summary>Tells them of a folder.</summary>
    internal FolderFiles(TerritoryFolder folder)
    {
        _folder = Path.GetFullPath(folder.Path);
        Secrets = [.. SecretsOf(folder).Select(Inside).Distinct()];
        _taken = [.. Parts.Concat(folder.Settings.Reports.Select(report => report.Out)).Append(EvaluationFile.FileName).Select(Inside).Where(IsUnderFolder).Distinct()];
        _apart = [.. Secrets, Inside(folder.Settings.Archive), .. Warehouse(folder)];
    }

    /// <summary>Files that hold secrets, whether they are there or not.</summary>
    internal IReadOnlyList<string> Secrets { get; }

    /// <summary>The files taken, from the folder, in order.</summary>
    internal IReadOnlyList<string> Taken => [.. _taken.SelectMany(Under).Where(path => !_apart.Contains(path)).Select(path => Path.GetRelativePath(_folder, path)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What stands in the folder and is not taken, at its first level: folders by name, files by their number, since the name of one may be somebody's.</summary>
    internal IReadOnlyList<string> Left
    {
        get
        {
            string[] left = [.. Directory.EnumerateFileSystemEntries(_folder).Where(path => !_apart.Contains(path) && !Array.Exists(_taken, taken => Holds(path, taken)) && !Path.GetFileName(path).StartsWith('.'))];
            string[] files = [.. left.Where(File.Exists)];
            return [.. left.Except(files).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal), .. files.Length == 0 ? [] : new[] { French.Count(files.Length, "fichier", "fichiers") }];
        }
    }

    /// <summary>Every finished file of a folder, from it, in order; none where there is no such folder.</summary>
    internal static IReadOnlyList<string> All(string folder) => !Directory.Exists(folder) ? []
        : [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".partial", StringComparison.Ordinal)).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> SecretsOf(TerritoryFolder folder) =>
    [
        folder.Settings.Key,
        .. folder.Settings.Database.File is { } connection ? new[] { connection } : [],
        .. folder.Partners.Feeds.Select(feed => feed.Fetch?.Token?.File).OfType<string>(),
    ];

    private static IEnumerable<string> Warehouse(TerritoryFolder folder) => folder.Settings.Database.Path is { } file
        ? Ends.Select(end => Path.GetFullPath(Path.Combine(folder.Path, file)) + end)
        : [];

    private static IEnumerable<string> Under(string path) => File.Exists(path) ? [path]
        : Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
        : [];

    private static bool Holds(string path, string taken) => taken == path || taken.StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private string Inside(string path) => Path.GetFullPath(Path.Combine(_folder, path));

    private bool IsUnderFolder(string path) => path.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
