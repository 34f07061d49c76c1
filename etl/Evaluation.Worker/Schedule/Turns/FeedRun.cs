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
internal sealed class FeedRun(LedgeredRun ledgered, string folder, PartnerConnections connections, OneAtATime turn, TimeProvider clock, TextWriter told)
{
    /// <summary>Runs it for a person who waits.</summary>
    /// <param name="order">What is to run.</param>
    /// <returns>The row of the ledger as it was closed.</returns>
    internal RunRow Do(RunOrder order) => DoAsync(order, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Runs it.</summary>
    /// <param name="order">What is to run.</param>
    /// <param name="cancellationToken">Stops what waits, for its turn or for the partner: the run is put off; what is sound of a fetch is taken up again next time.</param>
    /// <returns>The row of the ledger as it was closed.</returns>
    internal Task<RunRow> DoAsync(RunOrder order, CancellationToken cancellationToken) => ledgered.DoAsync(
        order,
        () => TerritoryFolder.Read(folder).Partners.Find(order.Subject).Fetch is null
            ? OpenAsync(open => Load(open, order), cancellationToken)
            : FetchAsync(order, cancellationToken),
        cancellationToken);

    // Neither the warehouse nor the turn is held while the partner is awaited: others read and write meanwhile.
    private async Task<RunEnd> FetchAsync(RunOrder order, CancellationToken cancellationToken)
    {
        string? before = await OpenAsync(open => Watermark(open, open.Folder.Partners.Find(order.Subject)), cancellationToken).ConfigureAwait(false);
        FetchReport report = await new FetchAndLoad(folder, connections, turn, clock, told)
            .RunAsync(order.Subject, new FetchAsked(From: order.Period?.From, To: order.Period?.To), null, cancellationToken).ConfigureAwait(false);
        return await OpenAsync(open => Fetched(open, report, before), CancellationToken.None).ConfigureAwait(false);
    }

    private static RunEnd Fetched(Workplace open, FetchReport report, string? before) => TurnEnd.Of(report) with
    {
        WatermarkBefore = before,
        WatermarkAfter = Watermark(open, open.Folder.Partners.Find(report.Feed)),
        DeclaredSha256 = open.Folder.DeclaredSha256(),
    };

    private Task<T> OpenAsync<T>(Func<Workplace, T> job, CancellationToken cancellationToken) => turn.DoAsync(
        () =>
        {
            using SteadyWorkplace workplace = new(folder, clock, told);
            return workplace.Do(job);
        },
        cancellationToken);

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
