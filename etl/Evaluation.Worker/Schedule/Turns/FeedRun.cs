using Evaluation.Etl;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Schedule.Ledger;

namespace Evaluation.Worker.Schedule.Turns;

/// <summary>Runs one feed from the ledger's first word to its last: whatever happens to it is written there and stops nobody else.</summary>
internal sealed class FeedRun(LedgeredRun ledgered, string folder, TimeProvider clock, TextWriter told)
{
    /// <summary>Runs it.</summary>
    /// <returns>The row of the ledger as it was closed.</returns>
    internal RunRow Do(RunOrder order) => ledgered.Do(order, () =>
    {
        using SteadyWorkplace workplace = new(folder, clock, told);
        return workplace.Do(open => Load(open, order));
    });

    private static RunEnd Load(Workplace open, RunOrder order)
    {
        Feed feed = open.Folder.Partners.Find(order.Subject);
        string? before = Watermark(open, feed);
        IReadOnlyList<LoadReport> reports = FeedTurn.Take(open, feed, order.Period);
        return TurnEnd.Of(reports) with { WatermarkBefore = before, WatermarkAfter = Watermark(open, feed), DeclaredSha256 = open.Folder.DeclaredSha256() };
    }

    private static string? Watermark(Workplace open, Feed feed) =>
        TurnEnd.Watermark(DeliveryJournal.OfFeed(open.Database.Session, FeedKeys.Read(open.Database.Session, feed.Code).Feed).Max(delivery => delivery.AsOf));
}
