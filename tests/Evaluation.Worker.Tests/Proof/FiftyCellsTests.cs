using System.Security.Cryptography;
using System.Text;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Territories;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Tests.Holding;

namespace Evaluation.Worker.Tests.Proof;

/// <summary>Opportunity O6 of the domain: cell → contract → statement → fact rows → delivery lines → archived bytes, and the figure again from those alone.</summary>
[Collection(nameof(DemoTerritory))]
public sealed class FiftyCellsTests(DemoTerritory territory)
{
    private const int Cells = 50;
    private const string Seed = "2025-11-22";
    private static readonly Period Year = Period.CivilYear(2025);

    private string Folder => Path.Combine(territory.Parent, "demo");

    private string Archive => Path.Combine(Folder, "archive");

    [Fact]
    public void Fifty_cells_drawn_at_random_are_recomputed_from_the_archive_alone()
    {
        IReadOnlyList<(string Feed, ArchivedDelivery Delivery)> deliveries;
        string sealedOnce;
        int plain = 0;
        using (Workplace workplace = Workplace.OpenReadOnly(Folder, TimeProvider.System))
        {
            deliveries = Deliveries(workplace.Database.Session);
            Dictionary<string, string> places = ArchivedActivity.Places(Archive, deliveries.Single(one => one.Feed == "la-coop/structures").Delivery.ArchiveSha256);
            ArchivedActivity[] activities = [.. deliveries.SelectMany(one => Activities(one.Feed, one.Delivery, places))];
            IndicatorRun run = IndicatorRun.Open(workplace.Database.Session);
            PublishedValues published = Published(run);
            sealedOnce = Text(run, published);
            foreach ((TrailKey key, IndicatorValue value) in Drawn(published))
            {
                Trace trace = WhatHolds.Walked(run, key);
                Assert.True(trace.Recomputed == value.Value, $"{key}: {value.Value} printed, {trace.Recomputed} from the lines of its proof");
                if (PlainCount.Tells(key))
                {
                    plain++;
                    SameFromTheArchive(key, value, trace, activities);
                }
            }
        }

        Assert.InRange(plain, 10, Cells);
        using RebuiltTerritory rebuilt = new(Folder, deliveries);
        IndicatorRun again = IndicatorRun.Open(rebuilt.Workplace.Database.Session);
        Assert.Equal(sealedOnce, Text(again, Published(again)));
    }

    private static void SameFromTheArchive(TrailKey key, IndicatorValue value, Trace trace, ArchivedActivity[] activities)
    {
        (ArchivedActivity Activity, int Brings)[] counted = [.. activities.Select(activity => (activity, PlainCount.Of(activity, key))).Where(pair => pair.Item2 is not null).Select(pair => (pair.activity, pair.Item2!.Value))];
        Assert.True(value.Value == counted.Sum(pair => pair.Brings), $"{key}: {value.Value} printed, {counted.Sum(pair => pair.Brings)} in the archive");
        HashSet<(int, int)> proved = [.. trace.Parts.SelectMany(part => part.Lines).Select(line => (line.DeliveryKey, line.LineNumber))];
        HashSet<(int, int)> read = [.. counted.Select(pair => (pair.Activity.Delivery, pair.Activity.Line))];
        Assert.True(proved.IsSubsetOf(read), $"{key}: proved by [{string.Join(' ', proved.Except(read).Take(3))}], which the archive does not count");
        Assert.True(proved.IsSupersetOf(counted.Where(pair => pair.Brings != 0).Select(pair => (pair.Activity.Delivery, pair.Activity.Line))), $"{key}: lines of the archive that its proof lacks");
    }

    // Contract after contract, so that those cut up finely don't take all the draws.
    private static IEnumerable<(TrailKey Key, IndicatorValue Value)> Drawn(PublishedValues published) =>
        published.Values
            .SelectMany(set => set.Values.Where(value => value is { Hidden: false, Value: not null } && value.Slices.All(slice => slice.Slice != Slice.Action)).Select(value => (Key: TrailKey.Of(set, value), Value: value)))
            .GroupBy(cell => cell.Value.Contract)
            .OrderBy(contract => contract.Key, StringComparer.Ordinal)
            .SelectMany(contract => contract.OrderBy(cell => Draw(cell.Key), StringComparer.Ordinal).Select((cell, turn) => (cell, turn)))
            .OrderBy(drawn => drawn.turn)
            .Take(Cells)
            .Select(drawn => drawn.cell);

    private static string Draw(TrailKey key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed} {key}")));

    private static PublishedValues Published(IndicatorRun run) => run.Publish(YearlyQuestions.Of(run, Year, Audience.Committee), null, Audience.Committee);

    private static string Text(IndicatorRun run, PublishedValues published) => Encoding.UTF8.GetString(EditionFigures.Bytes(EditionFigures.Of(published.Values, null, run.Settings.Territories)));

    private IEnumerable<ArchivedActivity> Activities(string feed, ArchivedDelivery delivery, Dictionary<string, string> places) => feed.Split('/') switch
    {
        [string partner, "cra-v1"] => ArchivedActivity.Cras(Archive, delivery.ArchiveSha256, delivery.DeliveryKey, partner),
        ["la-coop", "activites"] => ArchivedActivity.Coop(Archive, delivery.ArchiveSha256, delivery.DeliveryKey, "la-coop", places),
        [string partner, "activites"] => ArchivedActivity.Sheet(Archive, delivery.ArchiveSha256, delivery.DeliveryKey, partner),
        _ => [],
    };

    private static IReadOnlyList<(string Feed, ArchivedDelivery Delivery)> Deliveries(WarehouseSession session) =>
    [
        .. session.ReadText<(int FeedKey, string Code)>("select feed_key, code from dim_feed where recorded_to = 2147483647")
            .Where(feed => feed.Code != GeographyLoad.Feed.Feed)
            .SelectMany(feed => DeliveryJournal.OfFeed(session, feed.FeedKey).Select(delivery => (Feed: feed.Code, delivery)))
            .OrderBy(one => one.delivery.DeliveryKey),
    ];
}
