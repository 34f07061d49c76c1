using Evaluation.Etl;
using Evaluation.Etl.Fetching;
using Evaluation.Etl.Fetching.Declared;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Reading;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Fetching;

/// <summary>Fetches a feed and loads what came. The warehouse is open to read how far it goes, then to load; never while a partner is awaited.</summary>
/// <param name="path">The territory folder.</param>
/// <param name="connections">The connections to partners.</param>
/// <param name="clock">The clock.</param>
/// <param name="told">Where it is told that a server of the warehouse is awaited.</param>
internal sealed class FetchAndLoad(string path, PartnerConnections connections, TimeProvider clock, TextWriter told)
{
    /// <summary>Does it.</summary>
    /// <param name="code">Code of the feed: <c>partner/feed</c>.</param>
    /// <param name="days">The days asked for, and whether all is asked for again; how far the warehouse goes is read here.</param>
    /// <param name="fetched">Hears how many items were taken.</param>
    /// <param name="cancellationToken">Stops.</param>
    internal async Task<FetchReport> RunAsync(string code, FetchAsked days, IProgress<long>? fetched, CancellationToken cancellationToken)
    {
        Feed feed = TerritoryFolder.Read(path).Partners.Find(code);
        FetchAsked asked = Asked(feed, days);
        using FetchOutcome outcome = await new FeedFetch(path, connections, clock).FetchAsync(feed, asked, fetched, cancellationToken).ConfigureAwait(false);
        return new FetchReport(code, asked.HighWater, outcome.Notes, outcome.Refusal, [.. outcome.Deliveries.Select(delivery => Load(code, delivery))]);
    }

    /// <summary>Says what there would be to fetch.</summary>
    internal async Task<FetchReport> LookAsync(string code, FetchAsked days, CancellationToken cancellationToken)
    {
        Feed feed = TerritoryFolder.Read(path).Partners.Find(code);
        FetchAsked asked = Asked(feed, days);
        using FetchOutcome outcome = await new FeedFetch(path, connections, clock).LookAsync(feed, asked, cancellationToken).ConfigureAwait(false);
        return new FetchReport(code, asked.HighWater, outcome.Notes, outcome.Refusal, []);
    }

    private FetchAsked Asked(Feed feed, FetchAsked days)
    {
        if (feed.Fetch is not PagesFetch { Since: not null })
        {
            return days;
        }

        using SteadyWorkplace workplace = new(path, clock, told);
        return days with { HighWater = workplace.Do(open => HighWater.Read(open.Database.Session, FeedKeys.Read(open.Database.Session, feed.Code).Feed, FactsOf(feed), clock.GetUtcNow().UtcDateTime)) };
    }

    private static IEnumerable<string> FactsOf(Feed feed) =>
        feed.Definition.Activity is not null ? ["fact_activity"] : feed.Definition.Rows.Select(rows => rows.Fact.Name).Distinct();

    private LoadReport Load(string code, FetchedDelivery delivery)
    {
        using SteadyWorkplace workplace = new(path, clock, told);
        LoadReport report = workplace.Do(open => open.Loader().Load(open.Folder.Partners.Find(code), delivery.Path, delivery.AsOf));
        delivery.Settle(report);
        return report;
    }
}
