using Evaluation.Etl;
using Evaluation.Etl.Fetching;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;
using Evaluation.Worker.Fetching;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Schedule.Ledger;

namespace Evaluation.Worker.Schedule.Turns;

/// <summary>Runs one feed from the ledger's first word to its last: whatever happens to it is written there and stops nobody else.</summary>
internal sealed class FeedRun(LedgeredRun ledgered, string folder, PartnerConnections connections, TimeProvider clock, TextWriter told)
{
    /// <summary>Runs it.</summary>
    /// <param name="order">What is to run.</param>
    /// <param name="cancellationToken">Stops a fetch; what is sound of it is taken up again next time.</param>
    /// <returns>The row of the ledger as it was closed.</returns>
    internal RunRow Do(RunOrder order, CancellationToken cancellationToken = default) => ledgered.Do(order, () =>
        TerritoryFolder.Read(folder).Partners.Find(order.Subject).Fetch is null ? Open(open => Load(open, order)) : Fetch(order, cancellationToken));

    // The warehouse is not held while the partner is awaited: others may read and write meanwhile.
    private RunEnd Fetch(RunOrder order, CancellationToken cancellationToken)
    {
        string? before = Open(open => Watermark(open, open.Folder.Partners.Find(order.Subject)));
        FetchReport report = new FetchAndLoad(folder, connections, clock, told)
            .RunAsync(order.Subject, new FetchAsked(From: order.Period?.From, To: order.Period?.To), null, cancellationToken).GetAwaiter().GetResult();
        return Open(open => TurnEnd.Of(report) with
        {
            WatermarkBefore = before,
            WatermarkAfter = Watermark(open, open.Folder.Partners.Find(order.Subject)),
            DeclaredSha256 = open.Folder.DeclaredSha256(),
        });
    }

    private T Open<T>(Func<Workplace, T> job)
    {
        using SteadyWorkplace workplace = new(folder, clock, told);
        return workplace.Do(job);
    }

    private static RunEnd Load(Workplace open, RunOrder order)
    {
        Feed feed = open.Folder.Partners.Find(order.Subject);
        string? before = Watermark(open, feed);
        IReadOnlyList<LoadReport> reports = FeedTurn.Take(open, feed);
        return TurnEnd.Of(reports) with { WatermarkBefore = before, WatermarkAfter = Watermark(open, feed), DeclaredSha256 = open.Folder.DeclaredSha256() };
    }

    private static string? Watermark(Workplace open, Feed feed) =>
        TurnEnd.Watermark(DeliveryJournal.OfFeed(open.Database.Session, FeedKeys.Read(open.Database.Session, feed.Code).Feed).Max(delivery => delivery.AsOf));
}
