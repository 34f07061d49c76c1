using Evaluation.Warehouse.Loading;

namespace Evaluation.Warehouse.Reading;

/// <summary>Activities of a feed that look like one another feed of the same namespace brought.</summary>
/// <param name="Twice">How many look like another: same day, commune, kind, participants and duration.</param>
/// <param name="Own">Activities of the feed in those days.</param>
/// <param name="Theirs">Activities of the others in those days.</param>
public sealed record TwiceCount(long Twice, long Own, long Theirs)
{
    /// <summary>Counts them over the days of a delivery; null where no other feed holds any, or the delivery tells no day.</summary>
    /// <param name="load">The load.</param>
    /// <param name="namespace">The namespace.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="delivery">The delivery.</param>
    public static TwiceCount? Of(WarehouseLoad load, string @namespace, int feed, int delivery) =>
        load.Scalar<long>("checks/others-in-namespace", new { @namespace, feed }) > 0 && load.Query<Days>("checks/delivery-days", new { delivery }) is [Days days]
            ? load.Query<TwiceCount>("checks/maybe-twice", new { @namespace, feed, from = days.CoversFrom, to = days.CoversTo, load = load.Key })[0]
            : null;

    /// <summary>Counts them over some days, as known at a load, for each feed whose deliveries are looked at for it; feeds without any are left out.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="load">The load.</param>
    /// <returns>The count by feed, as <c>partner/feed</c>.</returns>
    public static IReadOnlyDictionary<string, long> Of(WarehouseSession session, DateOnly from, DateOnly to, int load) =>
        session.Read<Doubtful>("read/doubtful-feeds", new { load })
            .Select(one => (one.Feed, session.Read<TwiceCount>("checks/maybe-twice", new { @namespace = one.Namespace, feed = one.FeedKey, from = DateKey.From(from), to = DateKey.From(to), load })[0].Twice))
            .Where(one => one.Twice > 0)
            .GroupBy(one => one.Feed, StringComparer.Ordinal)
            .ToDictionary(feed => feed.Key, feed => feed.Sum(one => one.Twice), StringComparer.Ordinal);

    private sealed record Days(int CoversFrom, int CoversTo);

    private sealed record Doubtful(string Feed, int FeedKey, string Namespace);
}
