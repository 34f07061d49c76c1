using System.CommandLine;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Returns;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Reading;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Commands;

/// <summary><c>returns</c>: sends rejected lines back to the partners, as workbooks to correct.</summary>
internal static class ReturnsCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string?> whose = new("PARTENAIRE[/FLUX]") { Description = "Dont les lignes rejetées sont à renvoyer (de tous, sinon).", Arity = ArgumentArity.ZeroOrOne };
        Option<int?> delivery = new("--delivery") { Description = "Une seule livraison (« evaluation status » les donne).", HelpName = "N" };
        Option<string?> output = new("-o", "--output") { Description = "Dossier où écrire les classeurs.", HelpName = "DOSSIER" };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("returns", "Écrit, par livraison, le classeur des lignes rejetées à corriger : dans les colonnes du partenaire, avec la raison ; corrigé, il se charge tel quel.") { whose, delivery, output, folder };
        command.Subcommands.Add(Purge(clock));
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder),
            new Wanted(parsed.GetValue(whose), parsed.GetValue(delivery)),
            parsed.GetValue(output) ?? throw new UsageFault("Dites où écrire les classeurs\u00a0: -o DOSSIER."),
            clock,
            Console.Out));
        return command;
    }

    private static Command Purge(TimeProvider clock)
    {
        Option<string> folder = CommonOptions.Folder();
        Command command = new("purge", "Efface les originaux gardés pour un renvoi et dont le délai est passé (toute commande le fait aussi).") { folder };
        command.SetAction(parsed =>
        {
            int deleted = TerritoryFolder.Read(parsed.GetRequiredValue(folder)).Originals(clock).Purge();
            Console.Out.WriteLine($"{Printing.French.Count(deleted, "original effacé", "originaux effacés")}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static int Run(string path, Wanted wanted, string output, TimeProvider clock, TextWriter told)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        List<KeptOutDelivery> deliveries = [.. KeptOutDelivery.Read(workplace.Database.Session).Where(wanted.Holds)];
        if (deliveries.Count == 0)
        {
            told.WriteLine("Aucune ligne rejetée à renvoyer.");
            return ExitCode.Done;
        }

        foreach (KeptOutDelivery delivery in deliveries)
        {
            Write(workplace, delivery, output, told);
        }

        return ExitCode.Done;
    }

    private static void Write(Workplace workplace, KeptOutDelivery delivery, string output, TextWriter told)
    {
        Feed? feed = workplace.Folder.Partners.Feeds.FirstOrDefault(feed => feed.Code == delivery.Feed);
        if (feed is null)
        {
            told.WriteLine($"Livraison {delivery.DeliveryKey} ({delivery.Feed})\u00a0: le dossier ne déclare plus ce flux, ses lignes ne se relisent pas.");
            return;
        }

        WrittenReturn written = workplace.Returns().Write(feed, delivery, output);
        told.WriteLine($"{Printing.French.Capital(DeliveryName.Of(delivery.DeliveryKey, delivery.Feed))}\u00a0: {Printing.French.Count(delivery.LinesRejected, "ligne à corriger", "lignes à corriger")}.{(written.HasOriginal ? string.Empty : " L'original n'est plus là\u00a0: numéros et raisons seulement.")}");
        foreach (ReturnedFile file in written.Files)
        {
            told.WriteLine($"  {file.Path}{(file.IsNew ? string.Empty : " (déjà là, peut-être en cours de correction\u00a0: laissé tel quel)")}");
        }
    }

    private sealed record Wanted(string? Whose, int? Delivery)
    {
        public bool Holds(KeptOutDelivery delivery) =>
            (Delivery is null ? delivery.LinesRejected > 0 : delivery.DeliveryKey == Delivery)
            && (Whose is null || delivery.Feed == Whose || delivery.Feed.StartsWith(Whose + "/", StringComparison.Ordinal));
    }
}
