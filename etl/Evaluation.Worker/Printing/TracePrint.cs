using Evaluation.Indicators.Trail;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Worker.Printing;

/// <summary>Prints the way back of a figure: deliveries and line numbers, nothing of what the lines say.</summary>
internal static class TracePrint
{
    /// <summary>Prints the figure made again, then each part.</summary>
    internal static void Print(Trace trace, TextWriter output)
    {
        output.WriteLine($"{trace.Key.Contract}, {trace.Key.Period.Label.Fr}\u00a0: ses lignes refont {Number(trace.Recomputed)} ({trace.Unit.Fr})");
        foreach (TracePart part in trace.Parts)
        {
            output.WriteLine($"{part.Contract}\u00a0: {French.Count(part.Lines.Count, "ligne", "lignes")}{(part.Recomputed is null ? "" : $", {Number(part.Recomputed)}")}");
            foreach (IGrouping<(int, string, string), TraceLine> delivery in part.Lines.GroupBy(line => (line.DeliveryKey, line.Feed, line.ReceivedSha256)))
            {
                (int key, string feed, string hash) = delivery.Key;
                output.WriteLine($"  {DeliveryName.Of(key, feed)} (SHA-256 {hash})");
                output.WriteLine($"    lignes {LineRanges.Of(delivery.Select(line => line.LineNumber))}");
            }
        }
    }

    private static string Number(decimal? number) => number?.ToString("#,##0.######", French.Culture) ?? "n. d.";
}
