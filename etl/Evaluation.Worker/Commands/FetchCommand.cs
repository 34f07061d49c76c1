using System.CommandLine;
using Evaluation.Etl.Fetching;
using Evaluation.Worker.Fetching;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>fetch</c>: takes the deliveries of a feed from where it declares them, and loads them.</summary>
internal static class FetchCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string> feed = new("PARTENAIRE/FLUX") { Description = "Flux dont on va chercher les livraisons." };
        Option<string?> from = new("--from") { Description = "Premier jour demandé (aaaa-mm-jj) ; sinon, ce qui a changé depuis le dernier chargement.", HelpName = "JOUR" };
        Option<string?> to = new("--to") { Description = "Dernier jour demandé (aaaa-mm-jj).", HelpName = "JOUR" };
        Option<bool> again = new("--again") { Description = "Tout redemander, même ce qui n'a pas changé." };
        Option<bool> dry = new("--dry-run") { Description = "Dire seulement ce qu'il y aurait à prendre." };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("fetch", "Va chercher les livraisons d'un flux là où il les déclare (dossier, adresse, API), et les charge.") { feed, from, to, again, dry, folder };
        command.SetAction((parsed, token) => RunAsync(
            new FetchOrder(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(feed), new FetchAsked(
                From: DayOption.Read("--from", parsed.GetValue(from)),
                To: DayOption.Read("--to", parsed.GetValue(to)),
                Again: parsed.GetValue(again))),
            parsed.GetValue(dry),
            clock,
            token));
        return command;
    }

    private static async Task<int> RunAsync(FetchOrder order, bool isDry, TimeProvider clock, CancellationToken cancellationToken)
    {
        using PartnerConnections connections = new(clock);
        using OneAtATime turn = new();
        FetchAndLoad fetch = new(order.Folder, connections, turn, clock, Console.Error);
        FetchReport report = isDry
            ? await fetch.LookAsync(order.Feed, order.Days, cancellationToken).ConfigureAwait(false)
            : await fetch.RunAsync(order.Feed, order.Days, null, cancellationToken).ConfigureAwait(false);
        FetchReportPrint.Print(report, Console.Out, Console.Error);
        return report.IsGood ? ExitCode.Done : ExitCode.Refused;
    }

    private sealed record FetchOrder(string Folder, string Feed, FetchAsked Days);
}
