
namespace Evaluation.Warehouse.Loading;

/// <summary>The journal of deliveries accepted.</summary>
public static class DeliveryJournal
{
    /// <summary>Key of the next delivery.</summary>
    public static int NextKey(WarehouseLoad load) => load.Scalar<int>("journal/next-delivery");

    /// <summary>The delivery of the feed with these very bytes, if it is held.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="receivedSha256">Hash of the bytes.</param>
    /// <param name="asOf">The day the delivery says it describes, microseconds since 1970: the same bytes for another day are another delivery; null when it says none.</param>
    public static HeldDelivery? Find(WarehouseSession session, int feed, string receivedSha256, long? asOf) =>
        session.Read<HeldDelivery>("journal/find-delivery", new { feed, received = receivedSha256, as_of = asOf }) is [HeldDelivery held, ..] ? held : null;

    /// <summary>Deliveries of a feed that were not withdrawn, oldest knowledge first.</summary>
    public static IReadOnlyList<ArchivedDelivery> OfFeed(WarehouseSession session, int feed) =>
        session.Read<ArchivedDelivery>("journal/deliveries-of-feed", new { feed });

    /// <summary>Whether no fresher delivery of the feed is held; one whose freshness is unknown is taken as the freshest.</summary>
    public static bool IsFreshest(WarehouseLoad load, DeliveryScope scope) =>
        scope.AsOf is null || load.Scalar<long>("journal/fresher", new { feed = scope.FeedKey, as_of = scope.AsOf }) == 0;

    /// <summary>Writes an accepted delivery.</summary>
    public static void Write(WarehouseLoad load, DeliveryScope scope, DeliveryReceived received) => load.Execute("journal/insert-delivery", new
    {
        delivery = scope.DeliveryKey,
        feed = scope.FeedKey,
        file = received.FileName,
        received = received.ReceivedSha256,
        archive = received.ArchiveSha256,
        bytes = received.ByteCount,
        at = received.ReceivedAt,
        as_of = scope.AsOf,
        whole = (short)(scope.ClaimsWhole ? 1 : 0),
        covers_from = scope.CoversFrom,
        covers_to = scope.CoversTo,
        definition = received.DefinitionSha256,
        load = load.Key,
    });
}

/// <summary>A delivery already held.</summary>
/// <param name="DeliveryKey">Its key.</param>
/// <param name="ReceivedAt">When it came, UTC.</param>
/// <param name="LoadKey">The load that brought it.</param>
public sealed record HeldDelivery(int DeliveryKey, DateTime ReceivedAt, int LoadKey);

/// <summary>A delivery whose original is in the archive.</summary>
/// <param name="DeliveryKey">Its key.</param>
/// <param name="FileName">What sort of file it was, as <see cref="DeliveryName.Kept"/> says it.</param>
/// <param name="ReceivedSha256">Hash of the bytes received.</param>
/// <param name="ArchiveSha256">Name of the copy kept.</param>
/// <param name="ByteCount">Size as received.</param>
/// <param name="AsOf">How fresh its data are, microseconds since 1970 UTC.</param>
/// <param name="ClaimsWhole">1 when absence from it closes a row.</param>
/// <param name="CoversFrom">First day covered, yyyymmdd.</param>
/// <param name="CoversTo">Last day covered, yyyymmdd.</param>
public sealed record ArchivedDelivery(int DeliveryKey, string FileName, string ReceivedSha256, string ArchiveSha256, long ByteCount, long? AsOf, short ClaimsWhole, int? CoversFrom, int? CoversTo);
