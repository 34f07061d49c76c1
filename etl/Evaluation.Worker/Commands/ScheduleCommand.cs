using System.CommandLine;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Ledger;
using Evaluation.Worker.Schedule.Printing;
using Evaluation.Worker.Schedule.Store;

namespace Evaluation.Worker.Commands;

/// <summary><c>schedule</c>: what is done next, what came of the last runs, what was missed and how it was made up.</summary>
internal static class ScheduleCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Option<int> days = new("--days") { Description = "Jusqu'à combien de jours en arrière.", DefaultValueFactory = _ => 30, HelpName = "N" };
        Option<string> format = CommonOptions.Format("table", "json");
        Option<string> folder = CommonOptions.Folder();
        Command command = new("schedule", "Dit ce qui sera fait et quand, ce qui l'a été, ce qui a été manqué, pourquoi et comment c'est rattrapé.") { days, format, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(days), parsed.GetRequiredValue(format), clock));
        return command;
    }

    private static int Run(string path, int days, string format, TimeProvider clock)
    {
        TerritoryFolder folder = TerritoryFolder.Read(path);
        DateTimeOffset now = clock.GetUtcNow();
        ScheduleStore store = new(SchedulePlace.Of(folder));
        IReadOnlyList<RunRow> rows = store.Exists() ? new RunLedger(store, NodeIdentity.Here(), clock).Since(now.AddDays(-days)) : [];
        TimeZoneInfo zone = TerritoryZone.Of(folder.Settings);
        IReadOnlyList<NextFire> next = NextFire.Of(DeclaredJob.Of(folder), zone, now, store);
        if (format == "json")
        {
            Console.Out.WriteLine(ScheduleJson.Of(next, rows));
        }
        else
        {
            SchedulePrint.Print(folder.Settings.Name, zone, next, rows);
        }

        return ExitCode.Done;
    }
}
