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
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(
            new TableColumn("N°").RightAligned(), new TableColumn("Flux"), new TableColumn("Reçue"), new TableColumn("Lignes"));
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
        delivery.DeliveryKey.ToString(French.Culture),
        delivery.Feed,
        delivery.ReceivedAt.ToString("dd/MM/yyyy HH:mm", French.Culture) + (delivery.IsWithdrawn == 1 ? $"{Environment.NewLine}retirée" : ""),
        LineBalance.Of(delivery.LinesRead, delivery.LinesLoaded, delivery.LinesUnchanged, delivery.LinesStale, delivery.LinesSetAside, delivery.LinesRejected),
    ];
}
