using Evaluation.Indicators.Queries;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Values;

/// <summary>Which deliveries were expected and which were received, as of a load.</summary>
internal sealed class DeliveryBook
{
    private readonly ILookup<int, ReceivedDelivery> received;

    private DeliveryBook(IReadOnlyList<ExpectedDelivery> expected, IReadOnlyList<ReceivedDelivery> received, IReadOnlyList<int> needFeeds)
    {
        Expected = expected;
        NeedFeeds = needFeeds;
        this.received = received.ToLookup(delivery => delivery.FeedKey);
    }

    /// <summary>Every delivery expected.</summary>
    public IReadOnlyList<ExpectedDelivery> Expected { get; }

    /// <summary>Feeds that deliver context measures, not activity.</summary>
    public IReadOnlyList<int> NeedFeeds { get; }

    /// <summary>Feeds that deliver activity, or are expected to.</summary>
    public IReadOnlyList<int> ActivityFeeds => [.. Expected.Select(expected => expected.FeedKey).Concat(received.Select(same => same.Key)).Distinct().Except(NeedFeeds)];

    public static DeliveryBook Read(StarReader star) =>
        new(star.Rows<ExpectedDelivery>("expected-deliveries"), star.Rows<ReceivedDelivery>("received-deliveries"), star.Rows<int>("need-feeds"));

    /// <summary>A delivery by its key.</summary>
    public ReceivedDelivery? Of(int delivery) => received.SelectMany(same => same).FirstOrDefault(one => one.DeliveryKey == delivery);

    /// <summary>Deliveries expected of feeds for days of a period, and those of them received.</summary>
    public Coverage Coverage(IReadOnlyCollection<int> feeds, Period period)
    {
        ExpectedDelivery[] due = [.. Expected.Where(expected => feeds.Contains(expected.FeedKey) && Overlaps(expected, period))];
        return new Coverage(due.Count(IsReceived), due.Length);
    }

    /// <summary>Whether feeds delivered anything about a period, expected or not.</summary>
    public bool AnyDelivered(IEnumerable<int> feeds, Period period) => feeds
        .SelectMany(feed => received[feed])
        .Any(delivery => period.Overlaps(DateKey.ToDay(delivery.From), DateKey.ToDay(delivery.To)));

    /// <summary>Whether a delivery received is whole for the days expected.</summary>
    public bool IsReceived(ExpectedDelivery expected) => Receiving(expected) is not null;

    /// <summary>The first delivery received that is whole for the days expected; null when there is none.</summary>
    public ReceivedDelivery? Receiving(ExpectedDelivery expected) => received[expected.FeedKey]
        .Where(delivery => delivery.From <= expected.PeriodFrom && expected.PeriodTo <= delivery.To)
        .MinBy(delivery => delivery.DeliveryKey);

    /// <summary>Whether a delivery is expected for some day of a period.</summary>
    public static bool Overlaps(ExpectedDelivery expected, Period period) =>
        period.Overlaps(DateKey.ToDay(expected.PeriodFrom), DateKey.ToDay(expected.PeriodTo));
}

/// <summary>A delivery expected of a feed for some days.</summary>
internal sealed record ExpectedDelivery
{
    public int FeedKey { get; init; }

    public int PeriodFrom { get; init; }

    public int PeriodTo { get; init; }

    public int DueKey { get; init; }
}

/// <summary>A delivery received.</summary>
internal sealed record ReceivedDelivery
{
    public int DeliveryKey { get; init; }

    public int FeedKey { get; init; }

    public string FileName { get; init; } = "";

    public string ReceivedSha256 { get; init; } = "";

    public DateTime ReceivedAt { get; init; }

    public int? CoversFrom { get; init; }

    public int? CoversTo { get; init; }

    /// <summary>First day it is whole for; all that came before when it does not say.</summary>
    public int From => CoversFrom ?? 10000101;

    /// <summary>Last day it is whole for; the day it was received when it does not say.</summary>
    public int To => CoversTo ?? DateKey.From(DateOnly.FromDateTime(ReceivedAt));
}
