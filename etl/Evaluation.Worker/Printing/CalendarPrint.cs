using Evaluation.Indicators.Values;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Prints what the agreed calendar expects and what of it came: a silence reads « non reçu », never 0.</summary>
internal static class CalendarPrint
{
    /// <summary>Prints a line for each feed that something is expected of; nothing where there is no calendar.</summary>
    /// <param name="calendar">The deliveries expected.</param>
    /// <param name="today">The day at the territory.</param>
    internal static void Print(IReadOnlyList<DeliveryCoverage> calendar, DateOnly today)
    {
        if (calendar.Count == 0)
        {
            return;
        }

        AnsiConsole.WriteLine($"Livraisons attendues au {today.ToString("dd/MM/yyyy", French.Culture)}");
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(
            new TableColumn("Flux"), new TableColumn("Attendues").RightAligned(), new TableColumn("À temps").RightAligned(), new TableColumn("En retard").RightAligned(), new TableColumn("Non reçu"));
        foreach (IGrouping<string, DeliveryCoverage> feed in calendar.GroupBy(expected => expected.Feed))
        {
            table.AddRow([.. Cells(feed.Key, feed.ToLookup(expected => expected.StateOn(today))).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
    }

    private static IEnumerable<string> Cells(string feed, ILookup<DeliveryState, DeliveryCoverage> states)
    {
        int onTime = states[DeliveryState.OnTime].Count();
        int late = states[DeliveryState.Late].Count();
        DeliveryCoverage[] missing = [.. states[DeliveryState.NotReceived]];
        return
        [
            feed,
            French.Count(onTime + late + missing.Length),
            French.Count(onTime),
            French.Count(late),
            missing.Length == 0 ? "–" : string.Join(", ", missing.Select(expected => expected.Period.Label.Fr)),
        ];
    }
}
