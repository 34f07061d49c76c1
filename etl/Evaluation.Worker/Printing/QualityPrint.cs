using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Reading;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Prints what the checks say of deliveries.</summary>
internal static class QualityPrint
{
    /// <summary>Prints a table for each delivery, then the feeds that have none checked.</summary>
    internal static void Print(IReadOnlyList<CheckedDelivery> deliveries, IReadOnlyList<string> silent)
    {
        foreach (CheckedDelivery delivery in deliveries)
        {
            Print(delivery);
        }

        foreach (string feed in silent)
        {
            AnsiConsole.WriteLine($"{feed} : aucune livraison contrôlée, rien n'est dit de sa qualité.");
        }
    }

    private static void Print(CheckedDelivery delivery)
    {
        AnsiConsole.WriteLine($"{French.Capital(DeliveryName.Of(delivery.DeliveryKey, delivery.Feed))}, reçue le {delivery.ReceivedAt.ToString("dd/MM/yyyy HH:mm", French.Culture)}");
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("Contrôle", "Résultat", "Ce qui est vu");
        foreach (CheckedResult check in delivery.Checks)
        {
            string accepted = check.Accepted is null ? string.Empty : $" Acceptée quand même : {check.Accepted}";
            table.AddRow(Markup.Escape(CheckLabels.Of(check.CheckCode)), Markup.Escape(CheckLabels.OfOutcome(check.Outcome)), Markup.Escape(check.Sentence + accepted));
        }

        AnsiConsole.Write(table);
    }
}
