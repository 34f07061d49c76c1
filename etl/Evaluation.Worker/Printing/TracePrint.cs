using Evaluation.Indicators.Trail;

namespace Evaluation.Worker.Printing;

/// <summary>Prints the way back of a figure: deliveries and line numbers, nothing of what the lines say.</summary>
internal static class TracePrint
{
    /// <summary>Prints each part.</summary>
    internal static void Print(Trace trace, TextWriter output)
    {
        foreach (TracePart part in trace.Parts)
        {
            string total = part.Recomputed is { } value ? value.ToString("0.######", French.Culture) : "n. d.";
            output.WriteLine($"{part.Contract} : {French.Count(part.Lines.Count)} lignes, qui refont {total}");
            foreach (IGrouping<(int, string, string, string), TraceLine> delivery in part.Lines.GroupBy(line => (line.DeliveryKey, line.Feed, line.FileName, line.ReceivedSha256)))
            {
                (int key, string feed, string file, string hash) = delivery.Key;
                output.WriteLine($"  livraison {key}, flux {feed}, fichier {file} (SHA-256 {hash})");
                output.WriteLine($"    lignes {LineRanges.Of(delivery.Select(line => line.LineNumber))}");
            }
        }
    }
}
