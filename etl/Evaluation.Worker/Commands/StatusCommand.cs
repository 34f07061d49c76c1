using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Evaluation.Warehouse.Reading;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>status</c>: what came, when, and what was refused.</summary>
internal static class StatusCommand
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Option<string> format = CommonOptions.Format("table", "json");
        Option<string> folder = CommonOptions.Folder();
        Command command = new("status", "Dit ce qui est arrivé, quand, et ce qui a été refusé.") { format, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(format), clock));
        return command;
    }

    private static int Run(string path, string format, TimeProvider clock)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        WarehouseStatus status = WarehouseStatus.Read(workplace.Database.Session);
        if (format == "json")
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(status, Json));
        }
        else
        {
            StatusPrint.Print(workplace.Folder.Settings.Name, status);
        }

        return ExitCode.Done;
    }
}
