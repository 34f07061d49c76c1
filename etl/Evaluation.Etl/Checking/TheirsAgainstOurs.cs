using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Checking;

/// <summary>
/// Compares the totals that a partner publishes with what we hold of its activity, after each load that touches either: the gap is kept with what
/// explains it, never corrected.
/// </summary>
/// <param name="load">The load, its rows settled.</param>
/// <param name="feed">The feed loaded.</param>
internal sealed class TheirsAgainstOurs(WarehouseLoad load, Feed feed)
{
    private const int MostDeliveries = 24;

    /// <summary>Compares, and keeps the results with the deliveries that brought the totals.</summary>
    /// <param name="settled">What the load changed: nothing changed leaves the gaps as they are.</param>
    internal void Compare(SettledRows settled)
    {
        if (settled.RowsOpened + settled.RowsClosed == 0)
        {
            return;
        }

        bool isActivity = feed.Definition.Activity is not null;
        foreach (PublishedTotals totals in feed.Totals.Where(totals => totals.Feed == feed.Code || (isActivity && totals.Checks.Any(Counts))))
        {
            Compare(totals);
        }
    }

    private bool Counts(TheirsCheck check) => check.Feeds.Count == 0 || check.Feeds.Contains(feed.Definition.Name);

    private void Compare(PublishedTotals totals)
    {
        FeedKeys keys = FeedKeys.Read(load.Session, totals.Feed);
        Dictionary<int, List<CheckResult>> results = DeliveryJournal.OfFeed(load.Session, keys.Feed).Select(delivery => delivery.DeliveryKey).OrderDescending().Take(MostDeliveries).ToDictionary(key => key, _ => new List<CheckResult>());
        foreach (TheirsCheck check in totals.Checks)
        {
            TotalGaps gaps = new(load, check, [.. feed.ActivityFeeds.Where(code => check.Feeds.Count == 0 || check.Feeds.Contains(code.Split('/')[1])).Select(code => FeedKeys.Read(load.Session, code).Feed)]);
            foreach (IGrouping<(int Delivery, int Date), TheirTotal> published in PartnerTotals.Theirs(load, keys.Feed, check.Measure, check.By).Where(total => results.ContainsKey(total.DeliveryKey)).GroupBy(total => (total.DeliveryKey, total.DateKey)))
            {
                results[published.Key.Delivery].AddRange(gaps.Of(published.Key.Date, [.. published]));
            }
        }

        foreach ((int delivery, List<CheckResult> found) in results)
        {
            new CheckResults(load, (delivery, keys.Feed, keys.Partner)).Write(found, code => code == CheckCodes.Theirs);
        }
    }
}
