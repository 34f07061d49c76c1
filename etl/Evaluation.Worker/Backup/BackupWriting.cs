using System.IO.Compression;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Copying;
using Evaluation.Worker.Commands;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Backup;

/// <summary>
/// ★ Writes a backup: the warehouse, table by table and verified, as a DuckDB file whatever its engine; the archive; what the folder declares and
/// published. Nobody writes in the warehouse meanwhile. All of it is read again and compared before the manifest is written, last.
/// </summary>
/// <param name="folder">The territory folder.</param>
/// <param name="clock">Tells when.</param>
internal sealed class BackupWriting(TerritoryFolder folder, TimeProvider clock)
{
    /// <summary>Name of the warehouse in a backup.</summary>
    internal const string Warehouse = "entrepot.duckdb";

    /// <summary>Folder of the archive in a backup.</summary>
    internal const string Archive = "archive";

    /// <summary>Folder of the declared files in a backup.</summary>
    internal const string Declared = "dossier";

    /// <summary>Ends the name of a backup that is one file.</summary>
    internal const string Zip = ".zip";

    private const string Unfinished = ".en-cours";

    private static readonly string[] OtherArchives = [".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".7z", ".rar", ".duckdb"];

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Writes it into a new folder, or a new file when its name ends in .zip.</summary>
    /// <exception cref="UsageFault">There is something already, or a file does not read again as it was written.</exception>
    internal BackupManifest Write(string target)
    {
        Refuse(target);
        string work = target + Unfinished;
        _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(work) : Directory.CreateDirectory(work, OwnerOnly);
        try
        {
            BackupManifest manifest = Fill(work);
            Place(work, target);
            return manifest;
        }
        catch
        {
            Directory.Delete(work, recursive: true);
            throw;
        }
    }

    private static void Refuse(string target)
    {
        if (OtherArchives.Contains(Path.GetExtension(target).ToLowerInvariant()))
        {
            throw new UsageFault($"[{target}]\u00a0: une sauvegarde est un dossier neuf ou un fichier en {Zip}. Donnez un nom sans extension, ou en {Zip}.");
        }

        string work = target + Unfinished;
        if (Path.Exists(target))
        {
            throw new UsageFault($"[{target}] existe\u00a0: une sauvegarde n'en écrase jamais une autre. Donnez un autre nom, la date par exemple.");
        }

        if (Path.Exists(work))
        {
            throw new UsageFault($"[{work}] est resté d'une sauvegarde interrompue, ou en cours\u00a0: supprimez-le si rien ne tourne.");
        }
    }

    private static void Place(string work, string target)
    {
        if (!target.EndsWith(Zip, StringComparison.OrdinalIgnoreCase))
        {
            Directory.Move(work, target);
            return;
        }

        string file = work + Zip;
        ZipFile.CreateFromDirectory(work, file, CompressionLevel.Fastest, includeBaseDirectory: false);
        Directory.Delete(work, recursive: true);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        File.Move(file, target);
    }

    private BackupManifest Fill(string work)
    {
        List<BackupFile> files = [];
        string warehouse = Path.Combine(work, Warehouse);
        int load;
        using (WarehouseCopy copy = WarehouseCopy.Open(folder.Warehouse(), WarehouseSettings.At(warehouse), clock))
        {
            load = copy.Run(LoadProgress.Show).LatestLoad;
            files.AddRange(Copy(folder.Archive, FolderFiles.All(folder.Archive), work, Archive));
            files.AddRange(Copy(folder.Path, new FolderFiles(folder).Taken, work, Declared));
        }

        files.Add(new BackupFile(Warehouse, new FileInfo(warehouse).Length, HashedCopy.Of(warehouse)));
        BackupManifest manifest = new(ProgramVersion.Text, clock.GetUtcNow().UtcDateTime, folder.Settings.Name, load, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
        BackupCheck.Require(manifest, work);
        manifest.Write(work);
        return manifest;
    }

    private static IEnumerable<BackupFile> Copy(string from, IEnumerable<string> files, string work, string part)
    {
        foreach (string file in files)
        {
            (long bytes, string sha256) = HashedCopy.Copy(Path.Combine(from, file), Path.Combine(work, part, file));
            yield return new BackupFile($"{part}/{file.Replace(Path.DirectorySeparatorChar, '/')}", bytes, sha256);
        }
    }
}
