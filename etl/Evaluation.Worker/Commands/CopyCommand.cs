using System.CommandLine;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Copying;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>copy</c>: moves the whole warehouse into another database.</summary>
internal static class CopyCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Option<string> to = new("--to") { Description = "Où copier : postgresql, sqlserver, ou le chemin d'un fichier DuckDB, depuis le dossier.", HelpName = "OÙ", Required = true };
        Option<string?> environment = new("--environment") { Description = "Variable d'environnement qui porte la chaîne de connexion du serveur.", HelpName = "NOM" };
        Option<string?> file = new("--file") { Description = "Fichier qui porte la chaîne de connexion du serveur, depuis le dossier.", HelpName = "FICHIER" };
        Option<bool?> distribute = new("--distribute") { Description = "Répartir ou non sur plusieurs machines par Citus (là où il est présent, sinon).", HelpName = "true|false" };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("copy", "Copie tout l'entrepôt dans une autre base, table par table, et vérifie chacune ; interrompue, elle reprend.") { to, environment, file, distribute, folder };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder),
            DatabasePlace.Named(parsed.GetRequiredValue(to), parsed.GetValue(environment), parsed.GetValue(file), parsed.GetValue(distribute)),
            clock));
        return command;
    }

    private static int Run(string path, DatabasePlace to, TimeProvider clock)
    {
        TerritoryFolder folder = TerritoryFolder.Read(path);
        using WarehouseCopy copy = WarehouseCopy.Open(folder.Warehouse(), to.Settings(path), clock);
        try
        {
            CopyPrint.Print(copy.Run(LoadProgress.Show), to, Console.Out);
            return ExitCode.Done;
        }
        catch (WarehouseFault fault)
        {
            throw new WarehouseFault($"{fault.Message}{Environment.NewLine}Les tables déjà vérifiées le restent : la même commande reprend où celle-ci s'est arrêtée.", fault, fault.Kind);
        }
    }
}
