using Evaluation.Worker.Commands;

namespace Evaluation.Worker.Backup;

/// <summary>Whether a backup is what its manifest says: every file, nothing else, byte for byte.</summary>
internal static class BackupCheck
{
    /// <summary>Reads all of it.</summary>
    /// <exception cref="UsageFault">A file is missing, damaged or foreign: all of them together.</exception>
    internal static void Require(BackupManifest manifest, string backup)
    {
        string[] faults = [.. manifest.Files.Select(file => Fault(file, backup)).OfType<string>(), .. Foreign(manifest, backup)];
        if (faults.Length > 0)
        {
            throw new UsageFault($"La sauvegarde [{backup}] n'est pas intacte, elle ne sert pas\u00a0:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
        }
    }

    private static string? Fault(BackupFile file, string backup)
    {
        string path = Path.Combine(backup, file.Path);
        return !File.Exists(path) ? $"  {file.Path}\u00a0: absent"
            : new FileInfo(path).Length != file.Bytes || HashedCopy.Of(path) != file.Sha256 ? $"  {file.Path}\u00a0: ses octets ont changé"
            : null;
    }

    private static IEnumerable<string> Foreign(BackupManifest manifest, string backup)
    {
        HashSet<string> known = [.. manifest.Files.Select(file => file.Path), BackupManifest.FileName];
        return FolderFiles.All(backup).Select(path => path.Replace(Path.DirectorySeparatorChar, '/')).Where(path => !known.Contains(path)).Select(path => $"  {path}\u00a0: le manifeste ne le connaît pas");
    }
}
