using Evaluation.Indicators.Queries;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Values;

/// <summary>Which deliveries were expected and which were received, as of a load.</summary>
internal sealed class DeliveryBook
{
    private readonly ILookup<int, ReceivedDelivery> _received;
    private readonly ILookup<int, ExpectedDelivery> _expected;
    private readonly Dictionary<(int Feed, DateOnly From, DateOnly To), Coverage> _coverage = [];

    private DeliveryBook(IReadOnlyList<ExpectedDelivery> expected, IReadOnlyList<ReceivedDelivery> received, IReadOnlyList<int> needFeeds)
    {
        Expected = expected;
        NeedFeeds = needFeeds;
        ActivityFeeds = [.. expected.Select(delivery => delivery.FeedKey).Concat(received.Select(delivery => delivery.FeedKey)).Distinct().Except(needFeeds)];
        _received = received.ToLookup(delivery => delivery.FeedKey);
        _expected = expected.ToLookup(delivery => delivery.FeedKey);
    }

    /// <summary>Every delivery expected.</summary>
    public IReadOnlyList<ExpectedDelivery> Expected { get; }

    /// <summary>Feeds that deliver context measures, not activity.</summary>
    public IReadOnlyList<int> NeedFeeds { get; }

    /// <summary>Feeds that deliver activity, or are expected to.</summary>
    public IReadOnlyList<int> ActivityFeeds { get; }

    /// <summary>Reads what the warehouse holds; contracts on context measures name further feeds that deliver no activity.</summary>
    public static DeliveryBook Read(StarReader star, IEnumerable<string> needDefinitions) => new(
        star.Rows<ExpectedDelivery>("expected-deliveries"),
        star.Rows<ReceivedDelivery>("received-deliveries"),
        [.. star.Rows<int>("need-feeds").Union(star.List("feed-definition").Keys(needDefinitions))]);

    /// <summary>A delivery by its key.</summary>
    public ReceivedDelivery? Of(int delivery) => _received.SelectMany(same => same).FirstOrDefault(one => one.DeliveryKey == delivery);

    /// <summary>Deliveries expected of feeds, each named once, for days of a period, and those of them received.</summary>
    public Coverage Coverage(IEnumerable<int> feeds, Period period)
    {
        (int received, int expected) = (0, 0);
        foreach (int feed in feeds)
        {
            Coverage own = Coverage(feed, period);
            (received, expected) = (received + own.Received, expected + own.Expected);
        }

        return new Coverage(received, expected);
    }

    // Asked again for every cell of a table, of the same few feeds and periods.
    private Coverage Coverage(int feed, Period period)
    {
        if (!_coverage.TryGetValue((feed, period.From, period.To), out Coverage? known))
        {
            ExpectedDelivery[] due = [.. _expected[feed].Where(expected => Overlaps(expected, period))];
            _coverage[(feed, period.From, period.To)] = known = new Coverage(due.Count(IsReceived), due.Length);
        }

        return known;
    }

    /// <summary>Whether the deliveries of one of the feeds describe every day of a period: only then is nothing a zero.</summary>
    public bool IsDescribed(IEnumerable<int> feeds, Period period) => feeds.Any(feed => IsDescribed(feed, period));

    private bool IsDescribed(int feed, Period period)
    {
        DateOnly next = period.From;
        foreach (ReceivedDelivery delivery in _received[feed].OrderBy(delivery => delivery.From))
        {
            if (DateKey.ToDay(delivery.From) > next)
            {
                break;
            }

            DateOnly end = DateKey.ToDay(delivery.To);
            next = end < next ? next : end == DateOnly.MaxValue ? end : end.AddDays(1);
        }

        return next > period.To;
    }

    /// <summary>Whether a delivery received answers the days expected.</summary>
    public bool IsReceived(ExpectedDelivery expected) => Receiving(expected) is not null;

    /// <summary>The first delivery received that answers the days expected; null when there is none.</summary>
    public ReceivedDelivery? Receiving(ExpectedDelivery expected) => _received[expected.FeedKey]
        .Where(delivery => delivery.Answers(expected))
        .MinBy(delivery => delivery.DeliveryKey);

    /// <summary>Whether a delivery is expected for some day of a period.</summary>
    public static bool Overlaps(ExpectedDelivery expected, Period period) =>
        period.Overlaps(DateKey.ToDay(expected.PeriodFrom), DateKey.ToDay(expected.PeriodTo));
}
