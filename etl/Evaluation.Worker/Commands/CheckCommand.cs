using System.CommandLine;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Dialects;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>check</c>: reads every declared file of a folder and opens its warehouse.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Option<string> folder = CommonOptions.Folder();
        Command command = new("check", "Lit tous les fichiers déclarés du dossier et dit tout ce qui ne va pas, ensemble.") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), clock, Console.Out));
        return command;
    }

    private static int Run(string path, TimeProvider clock, TextWriter output)
    {
        using Workplace workplace = Open(path, clock, output);
        DeclaredTerritories.Check(workplace.Folder);
        IReadOnlyList<string> lost = workplace.LostKeys();
        output.WriteLine($"{workplace.Folder.Settings.Name} ({workplace.Folder.Settings.Territory}) : tout se lit.");
        output.WriteLine($"Flux : {string.Join(", ", workplace.Folder.Partners.Feeds.Select(feed => feed.Code))}");
        if (lost.Count > 0)
        {
            output.WriteLine($"Clés des pseudonymes perdues [{string.Join(", ", lost)}]\u00a0: les personnes qu'elles désignent ne sont plus reconnues dans ce qui arrive, leurs livraisons ne se relisent plus, et qui fut effacé avant est à effacer de nouveau.");
        }

        if (workplace.Folder.EmptyVariables is { Count: > 0 } empty)
        {
            output.WriteLine($"Variables d'environnement vides ici [{string.Join(", ", empty)}]\u00a0: sans elles, les alertes et les flux qui les demandent échouent. Donnez-les aussi au service qui tourne en continu.");
        }

        EnginePrint.Print(workplace.Database.Describe(), workplace.Database.LatestLoad() is > 0 and var load ? load : null, output);
        return ExitCode.Done;
    }

    // Rights that are missing are told one by one before the refusal.
    private static Workplace Open(string path, TimeProvider clock, TextWriter output)
    {
        try
        {
            return Workplace.OpenToCheck(path, clock);
        }
        catch (WarehouseFault fault) when (fault.Kind is EngineFaultKind.NoRights or EngineFaultKind.ReadOnly)
        {
            EnginePrint.Print(WarehouseDatabase.Inspect(TerritoryFolder.Read(path).Warehouse(), clock), null, output);
            throw;
        }
    }
}
