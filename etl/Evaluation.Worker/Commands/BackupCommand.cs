using System.CommandLine;
using Evaluation.Worker.Backup;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Schedule.Declared;

namespace Evaluation.Worker.Commands;

/// <summary><c>backup</c> and <c>restore</c>: a territory as it is, put aside and brought back.</summary>
internal static class BackupCommand
{
    /// <summary>The command that puts aside.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string> target = new("OÙ") { Description = "Dossier neuf, ou fichier neuf en .zip." };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("backup", "Sauvegarde l'entrepôt, l'archive et les fichiers déclarés, et relit tout. La clé des pseudonymes se garde à part.") { target, folder };
        command.SetAction(parsed => Write(parsed.GetRequiredValue(folder), Path.GetFullPath(parsed.GetRequiredValue(target)), clock));
        return command;
    }

    /// <summary>The command that brings back.</summary>
    internal static Command BuildRestore(TimeProvider clock)
    {
        Argument<string> source = new("SAUVEGARDE") { Description = "Dossier ou fichier .zip écrit par « evaluation backup »." };
        Option<bool> only = new("--warehouse-only") { Description = "Ne restaurer que l'entrepôt, dans un dossier déjà restauré (base sur un serveur dont l'accès manquait)." };
        Option<string> folder = new("--folder") { Description = "Dossier neuf où restaurer.", HelpName = "DOSSIER", Required = true };
        Command command = new("restore", "Restaure une sauvegarde dans un dossier neuf, après l'avoir vérifiée tout entière. Rien n'est écrasé.") { source, only, folder };
        command.SetAction(parsed => Restore(Path.GetFullPath(parsed.GetRequiredValue(source)), parsed.GetRequiredValue(folder), parsed.GetValue(only), clock));
        return command;
    }

    private static int Write(string path, string target, TimeProvider clock)
    {
        TerritoryFolder folder = TerritoryFolder.Read(path);
        BackupManifest manifest = new BackupWriting(folder, clock).Write(target);
        Console.Out.WriteLine($"Sauvegarde écrite et relue, jusqu'au chargement {manifest.Load} : {Size(manifest)}.{Environment.NewLine}{target}");
        FolderFiles files = new(folder);
        Console.Out.WriteLine($"À garder à part, dans un autre lieu : la clé des pseudonymes [{folder.Settings.Key}]{Others(files, folder)}. Sans la clé, les personnes déjà connues ne seraient plus reconnues ; avec elle, la sauvegarde permet de les retrouver.");
        if (files.Left.Count > 0)
        {
            Console.Out.WriteLine($"Laissé hors de la sauvegarde, car des personnes peuvent y être nommées : {string.Join(", ", files.Left)}.");
        }

        Console.Out.WriteLine("Le journal des exécutions automatiques n'est pas sauvegardé.");
        return ExitCode.Done;
    }

    private static int Restore(string source, string folder, bool only, TimeProvider clock)
    {
        BackupManifest manifest = new BackupRestoring(clock).Restore(source, folder, only);
        Console.Out.WriteLine($"Sauvegarde vérifiée et restaurée dans [{folder}], jusqu'au chargement {manifest.Load} : {Size(manifest)}.");
        Console.Out.WriteLine("Remettez maintenant la clé des pseudonymes (droits 600), puis « evaluation check ».");
        DateTime written = TimeZoneInfo.ConvertTimeFromUtc(manifest.WrittenAt, TerritoryZone.Of(BackupRestoring.Settings(folder)));
        Console.Out.WriteLine($"Les personnes effacées après cette sauvegarde, écrite le {written:dd/MM/yyyy à HH:mm}, sont de nouveau là : refaites leur effacement avant tout autre usage.");
        return ExitCode.Done;
    }

    private static string Size(BackupManifest manifest) => $"{French.Count(manifest.Files.Count, "fichier", "fichiers")}, {French.Count(manifest.Files.Sum(file => file.Bytes))} octets";

    private static string Others(FolderFiles files, TerritoryFolder folder)
    {
        int others = files.Secrets.Count(secret => File.Exists(secret) && Path.GetFullPath(Path.Combine(folder.Path, folder.Settings.Key)) != secret);
        return others == 0 ? string.Empty : $" et {French.Count(others, "fichier d'accès", "fichiers d'accès")}";
    }
}
