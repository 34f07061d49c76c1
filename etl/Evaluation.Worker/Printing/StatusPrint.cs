using Evaluation.Warehouse.Reading;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Prints what the warehouse holds.</summary>
internal static class StatusPrint
{
    /// <summary>Prints deliveries, then refusals.</summary>
    internal static void Print(string name, WarehouseStatus status)
    {
        AnsiConsole.WriteLine($"{name}, chargement {status.LatestLoad}");
        Table table = new Table().Border(TableBorder.Rounded);
        foreach (string column in new[] { "Livraison", "Flux", "Fichier", "Reçue", "Lues", "Chargées", "Inchangées", "Périmées", "Écartées", "Rejetées", "État" })
        {
            table.AddColumn(column);
        }

        foreach (DeliveryStatus delivery in status.Deliveries)
        {
            table.AddRow([.. Cells(delivery).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
        foreach (RefusalStatus refusal in status.Refusals)
        {
            AnsiConsole.WriteLine($"Refusé le {refusal.RefusedAt.ToString("g", French.Culture)} : {refusal.Sentence}");
        }
    }

    private static IEnumerable<string> Cells(DeliveryStatus delivery) =>
    [
        delivery.DeliveryKey.ToString(French.Culture), delivery.Feed, delivery.FileName, delivery.ReceivedAt.ToString("g", French.Culture),
        .. new[] { delivery.LinesRead, delivery.LinesLoaded, delivery.LinesUnchanged, delivery.LinesStale, delivery.LinesSetAside, delivery.LinesRejected }.Select(French.Count),
        delivery.IsWithdrawn == 1 ? "retirée" : "reçue",
    ];
}
