using System.CommandLine;
using Evaluation.Etl.Invented;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>generate</c>: writes invented deliveries in the partners' own formats.</summary>
internal static class GenerateCommand
{
    /// <summary>The command.</summary>
    internal static Command Build()
    {
        Option<int> activities = new("--activities") { Description = "Nombre de comptes rendus, de 1 000 à 10 000 000.", HelpName = "N", Required = true };
        Option<ulong> seed = new("--seed") { Description = "Graine : la même donne les mêmes octets.", HelpName = "N", DefaultValueFactory = _ => 1 };
        Option<double> bad = new("--bad-share") { Description = "Part de lignes fautives, entre 0 et 1.", HelpName = "PART", DefaultValueFactory = _ => 0.002 };
        Option<string> territory = new("--territory") { Description = "Territoire dont on invente l'activité, type:code.", HelpName = "TYPE:CODE", DefaultValueFactory = _ => InventedTerritory.Demo.ToString() };
        Option<string> output = new("--out") { Description = "Dossier où écrire.", HelpName = "DOSSIER", Required = true };
        Command command = new("generate", "Écrit des livraisons inventées, dans les formats des partenaires, toujours les mêmes pour une graine.") { activities, seed, bad, territory, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(activities), parsed.GetValue(seed), parsed.GetValue(bad), parsed.GetRequiredValue(territory), parsed.GetRequiredValue(output), Console.Out));
        return command;
    }

    private static int Run(int activities, ulong seed, double bad, string territory, string folder, TextWriter output)
    {
        if (activities is < 1_000 or > 10_000_000)
        {
            throw new UsageFault($"--activities [{activities}] doit être entre 1 000 et 10 000 000.");
        }

        if (bad is < 0 or > 1)
        {
            throw new UsageFault($"--bad-share [{bad}] doit être entre 0 et 1.");
        }

        InventedScenario scenario = new() { Seed = seed, Activities = activities, BadShare = bad, Communes = InventedTerritory.Communes(territory) };
        foreach (InventedFile file in new InventedDeliveries(scenario).Write(folder))
        {
            output.WriteLine($"{file.Feed} : {file.Path}, {French.Count(file.Expected.Lines)} lignes dont {French.Count(file.Expected.Bad.Values.Sum())} fautives");
        }

        return ExitCode.Done;
    }
}
