using System.CommandLine;
using Evaluation.Etl;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>replay</c>: maps the archived deliveries of a feed again under today's declared files.</summary>
internal static class ReplayCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string> feed = new("PARTENAIRE/FLUX") { Description = "Flux à relire." };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("replay", "Relit les originaux archivés d'un flux avec les fichiers déclarés d'aujourd'hui.") { feed, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(feed), clock));
        return command;
    }

    private static int Run(string path, string code, TimeProvider clock)
    {
        using SteadyWorkplace workplace = new(path, clock, Console.Error);
        IReadOnlyList<ArchivedDelivery> deliveries = workplace.Do(open => Archived(open, code));
        List<LoadReport> reports = [.. deliveries.Select(delivery => workplace.Do(open => Replay(open, code, delivery)))];
        LoadReportPrint.Print(reports);
        return reports.Exists(report => report.Refusal is not null) ? ExitCode.Refused : ExitCode.Done;
    }

    private static IReadOnlyList<ArchivedDelivery> Archived(Workplace workplace, string code)
    {
        Feed feed = workplace.Folder.Partners.Find(code);
        return DeliveryJournal.OfFeed(workplace.Database.Session, FeedKeys.Read(workplace.Database.Session, feed.Code).Feed);
    }

    private static LoadReport Replay(Workplace workplace, string code, ArchivedDelivery delivery) =>
        LoadProgress.Show(DeliveryName.Of(delivery.DeliveryKey, code), null, progress => workplace.Loader().Replay(workplace.Folder.Partners.Find(code), delivery, progress));
}
