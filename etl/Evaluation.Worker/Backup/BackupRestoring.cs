using System.IO.Compression;
using Evaluation.Declared;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Copying;
using Evaluation.Worker.Commands;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Backup;

/// <summary>★ Restores a backup: verified whole first, then written where there is nothing; the warehouse goes back to the engine that evaluation.yaml names.</summary>
/// <param name="clock">The clock.</param>
internal sealed class BackupRestoring(TimeProvider clock)
{
    /// <summary>Restores a backup into a folder.</summary>
    /// <param name="backup">The backup, a folder or a .zip file.</param>
    /// <param name="folder">The folder, which must be new or empty, unless only the warehouse is wanted.</param>
    /// <param name="warehouseOnly">Whether the folder was restored already and its warehouse alone is missing.</param>
    /// <exception cref="UsageFault">The backup is not intact, or something is in its place already.</exception>
    internal BackupManifest Restore(string backup, string folder, bool warehouseOnly)
    {
        if (!warehouseOnly && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new UsageFault($"Le dossier [{folder}] n'est pas vide\u00a0: une restauration n'écrase rien. Désignez un dossier neuf avec --folder.");
        }

        if (!Path.GetRelativePath(backup, folder).StartsWith("..", StringComparison.Ordinal))
        {
            throw new UsageFault($"Le dossier [{folder}] est dans la sauvegarde elle-même, qu'il abîmerait\u00a0: désignez-en un autre avec --folder.");
        }

        if (!backup.EndsWith(BackupWriting.Zip, StringComparison.OrdinalIgnoreCase))
        {
            return RestoreFrom(backup, folder, warehouseOnly);
        }

        DirectoryInfo open = Directory.CreateTempSubdirectory("evaluation-restauration-");
        try
        {
            ZipFile.ExtractToDirectory(backup, open.FullName);
            return RestoreFrom(open.FullName, folder, warehouseOnly);
        }
        catch (InvalidDataException)
        {
            throw new UsageFault($"[{backup}] n'est pas un fichier de sauvegarde entier.");
        }
        finally
        {
            open.Delete(recursive: true);
        }
    }

    private BackupManifest RestoreFrom(string backup, string folder, bool warehouseOnly)
    {
        BackupManifest manifest = BackupManifest.Read(backup);
        BackupCheck.Require(manifest, backup);
        if (!warehouseOnly)
        {
            PutAll(manifest, backup, folder);
        }

        try
        {
            RestoreWarehouse(Path.Combine(backup, BackupWriting.Warehouse), folder);
        }
        catch (Exception fault) when (!warehouseOnly && fault is UsageFault or WarehouseFault or IOException)
        {
            throw new UsageFault($"{(fault is IOException ? PlacesOfFiles.Sentence(fault) : fault.Message)}{Environment.NewLine}Dans [{folder}], tout est restauré sauf l'entrepôt. Une fois son accès ou la place remis, ou une base vide nommée dans son evaluation.yaml, relancez la même commande avec --warehouse-only.");
        }

        return manifest;
    }

    // A folder half restored would look like a territory.
    private static void PutAll(BackupManifest manifest, string backup, string folder)
    {
        List<string> written = [];
        try
        {
            Put(manifest, backup, BackupWriting.Declared, folder, written);
            Put(manifest, backup, BackupWriting.Archive, Archive(folder), written);
        }
        catch (Exception fault) when (fault is UsageFault or IOException or UnauthorizedAccessException)
        {
            written.ForEach(File.Delete);
            RemoveEmpty(folder);
            throw new UsageFault($"{(fault is UsageFault ? fault.Message : PlacesOfFiles.Sentence(fault))}{Environment.NewLine}Rien n'est restauré\u00a0: ce qui était déjà écrit est retiré.");
        }
    }

    private static void RemoveEmpty(string folder)
    {
        foreach (string inside in Directory.Exists(folder) ? Directory.GetDirectories(folder) : [])
        {
            RemoveEmpty(inside);
        }

        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    private static void Put(BackupManifest manifest, string backup, string part, string to, List<string> written)
    {
        foreach (BackupFile file in manifest.Files.Where(file => file.Path.StartsWith($"{part}/", StringComparison.Ordinal)))
        {
            string target = Path.Combine(to, file.Path[(part.Length + 1)..]);
            if (File.Exists(target))
            {
                throw new UsageFault($"[{target}] existe\u00a0: une restauration n'écrase rien.");
            }

            HashedCopy.Copy(Path.Combine(backup, file.Path), target);
            written.Add(target);
        }
    }

    private static string Archive(string folder) => Path.GetFullPath(Path.Combine(folder, Settings(folder).Archive));

    /// <summary>The settings of a folder restored.</summary>
    internal static EvaluationFile Settings(string folder)
    {
        DefinitionFaults faults = new();
        EvaluationFile? settings = EvaluationFile.Read(File.ReadAllText(Path.Combine(folder, EvaluationFile.FileName)), faults);
        faults.ThrowIfAny();
        return settings!;
    }

    private void RestoreWarehouse(string source, string folder)
    {
        WarehouseSettings target = Settings(folder).Database.Settings(folder);
        if (target.Engine != Engine.DuckDb)
        {
            using WarehouseCopy copy = WarehouseCopy.Open(WarehouseSettings.At(source), target, clock);
            if (copy.LatestLoadThere > 0)
            {
                throw new UsageFault($"L'entrepôt que nomme evaluation.yaml contient déjà des chargements (jusqu'au n° {copy.LatestLoadThere})\u00a0: une restauration n'écrase rien.");
            }

            copy.Run(LoadProgress.Show);
        }
        else if (File.Exists(target.Location))
        {
            throw new UsageFault($"L'entrepôt [{target.Location}] existe\u00a0: une restauration n'écrase rien.");
        }
        else
        {
            HashedCopy.Copy(source, target.Location);
        }
    }
}
