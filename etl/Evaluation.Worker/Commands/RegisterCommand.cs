using System.CommandLine;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Registering;

namespace Evaluation.Worker.Commands;

/// <summary><c>register</c>: the register of processing, printed from the declared files.</summary>
internal static class RegisterCommand
{
    /// <summary>The command.</summary>
    internal static Command Build()
    {
        Option<string> format = CommonOptions.Format("text", "csv", "json");
        Option<string> folder = CommonOptions.Folder();
        Command command = new("register", "Imprime le registre des traitements : sources, base légale, colonnes personnelles et ce qu'elles deviennent, conservation.") { format, folder };
        command.SetAction(parsed =>
        {
            TerritoryFolder read = TerritoryFolder.Read(parsed.GetRequiredValue(folder));
            IReadOnlyList<ProcessingEntry> entries = ProcessingRegister.Of(read);
            Console.Out.Write(parsed.GetRequiredValue(format) switch
            {
                "csv" => RegisterText.Csv(entries),
                "json" => RegisterText.Json(read.Settings, entries),
                _ => RegisterText.Plain(read.Settings, entries),
            });
            return ExitCode.Done;
        });
        return command;
    }
}
