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
/// <param name="turn">The turn of those who use the warehouse: had to read and to load, not to fetch.</param>
/// <param name="clock">The clock.</param>
/// <param name="told">Where it is told that a server of the warehouse is awaited.</param>
internal sealed class FetchAndLoad(string path, PartnerConnections connections, OneAtATime turn, TimeProvider clock, TextWriter told)
{
    /// <summary>Does it.</summary>
    /// <param name="code">Code of the feed: <c>partner/feed</c>.</param>
    /// <param name="days">The days asked for, and whether all is asked for again; how far the warehouse goes is read here.</param>
    /// <param name="fetched">Hears how many items were taken.</param>
    /// <param name="cancellationToken">Stops.</param>
    internal async Task<FetchReport> RunAsync(string code, FetchAsked days, IProgress<long>? fetched, CancellationToken cancellationToken)
    {
        Feed feed = TerritoryFolder.Read(path).Partners.Find(code);
        FetchAsked asked = await AskedAsync(feed, days, cancellationToken).ConfigureAwait(false);
        using FetchOutcome outcome = await new FeedFetch(path, connections, clock).FetchAsync(feed, asked, fetched, cancellationToken).ConfigureAwait(false);
        List<LoadReport> loads = [];
        foreach (FetchedDelivery delivery in outcome.Deliveries)
        {
            loads.Add(await turn.DoAsync(() => Load(code, delivery), cancellationToken).ConfigureAwait(false));
        }

        return new FetchReport(code, asked.HighWater, outcome.Notes, outcome.Refusal, loads);
    }

    /// <summary>Says what there would be to fetch.</summary>
    internal async Task<FetchReport> LookAsync(string code, FetchAsked days, CancellationToken cancellationToken)
    {
        Feed feed = TerritoryFolder.Read(path).Partners.Find(code);
        FetchAsked asked = await AskedAsync(feed, days, cancellationToken).ConfigureAwait(false);
        using FetchOutcome outcome = await new FeedFetch(path, connections, clock).LookAsync(feed, asked, cancellationToken).ConfigureAwait(false);
        return new FetchReport(code, asked.HighWater, outcome.Notes, outcome.Refusal, []);
    }

    private async Task<FetchAsked> AskedAsync(Feed feed, FetchAsked days, CancellationToken cancellationToken) =>
        feed.Fetch is PagesFetch { Since: not null } ? await turn.DoAsync(() => days with { HighWater = Held(feed) }, cancellationToken).ConfigureAwait(false) : days;

    private DateTime? Held(Feed feed)
    {
        using SteadyWorkplace workplace = new(path, clock, told);
        return workplace.Do(open => HighWater.Read(open.Database.Session, FeedKeys.Read(open.Database.Session, feed.Code).Feed, FactsOf(feed), clock.GetUtcNow().UtcDateTime));
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
