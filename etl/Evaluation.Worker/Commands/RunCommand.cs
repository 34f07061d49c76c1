using System.CommandLine;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Hosting;
using Evaluation.Worker.Schedule.Ledger;
using Evaluation.Worker.Schedule.Printing;
using Evaluation.Worker.Schedule.Store;
using Evaluation.Worker.Schedule.Turns;
using Microsoft.Extensions.Hosting;

namespace Evaluation.Worker.Commands;

/// <summary><c>run</c>: does by itself, at the moments declared, what the folder declares.</summary>
internal static class RunCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Option<string?> node = new("--node") { Description = "Nom de cette machine, quand plusieurs se partagent un entrepôt (celui du système, sinon).", HelpName = "NOM" };
        Option<string?> now = new("--now") { Description = "Va chercher et charge ce flux tout de suite, puis s'arrête.", HelpName = "PARTENAIRE/FLUX" };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("run", "Tourne en continu : va chercher, charge, évalue et rapporte aux heures déclarées.") { node, now, folder };
        command.SetAction(parsed => parsed.GetValue(now) is { } feed
            ? Once(parsed.GetRequiredValue(folder), feed, clock)
            : Run(parsed.GetRequiredValue(folder), parsed.GetValue(node), clock));
        return command;
    }

    private static int Run(string path, string? node, TimeProvider clock)
    {
        TerritoryFolder folder = TerritoryFolder.Read(path);
        _ = folder.Key();
        using RunLock taken = RunLock.Take(path, SchedulePlace.Of(folder).IsEmbedded ? "local" : node ?? Environment.MachineName);
        using IHost host = ScheduleHosting.Build(folder, node, clock, TextWriter.Synchronized(Console.Out));
        host.Run();
        return ExitCode.Done;
    }

    private static int Once(string path, string feed, TimeProvider clock)
    {
        TerritoryFolder folder = TerritoryFolder.Read(path);
        RunRow row = new LedgeredFolder(folder, clock, Console.Error).Feeds.Do(new RunOrder(JobKind.Feed, folder.Partners.Find(feed).Code, RunReasons.Manual));
        Console.Out.WriteLine(RunText.Of(row));
        return row.Outcome == RunOutcomes.Failed ? ExitCode.Refused : ExitCode.Done;
    }
}
