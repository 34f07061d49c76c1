using Evaluation.Etl.Fetching;
using Evaluation.Etl.Partners;

namespace Evaluation.Benchmarks.Coop;

/// <summary>The fetch alone, as a process of its own.</summary>
internal static class CoopFetch
{
    /// <summary>Fetches a feed of a territory folder and says what came.</summary>
    internal static void Run(string folder, string feed)
    {
        PartnerCatalog catalog = PartnerCatalog.Read(PartnerFolder.Shipped(), PartnerFolder.Under(Path.Combine(folder, "partners")));
        using PartnerConnections connections = new(TimeProvider.System);
        using FetchOutcome outcome = new FeedFetch(folder, connections, TimeProvider.System).FetchAsync(catalog.Find(feed), new FetchAsked(Again: true)).GetAwaiter().GetResult();
        FetchedDelivery delivery = outcome.Refusal is null ? outcome.Deliveries.Single() : throw new InvalidOperationException(outcome.Refusal);
        Console.WriteLine($"{File.ReadLines(delivery.Path).LongCount()} {new FileInfo(delivery.Path).Length}");
        File.Delete(delivery.Path);
    }
}
