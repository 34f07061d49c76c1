using System.CommandLine;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Commands;

/// <summary><c>init</c>: writes a territory folder to start from.</summary>
internal static class InitCommand
{
    /// <summary>The command.</summary>
    internal static Command Build()
    {
        Argument<string> folder = new("DOSSIER") { Description = "Dossier à créer." };
        Command command = new("init", "Écrit un dossier de territoire : réglages, plan, partenaires, clé des pseudonymes.") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), Console.Out));
        return command;
    }

    private static int Run(string folder, TextWriter output)
    {
        StarterFolder.Write(folder);
        output.WriteLine($"Dossier écrit : {Path.GetFullPath(folder)}");
        output.WriteLine("Ensuite\u00a0: adaptez evaluation.yaml et plan/plan.yaml, puis");
        output.WriteLine($"  evaluation check --folder \"{folder}\"");
        output.WriteLine($"  evaluation load conseiller-numerique/cra-v1 export.csv --folder \"{folder}\"");
        return ExitCode.Done;
    }
}
