
namespace Evaluation.Warehouse.Reading;

/// <summary>What came into the warehouse and what was refused.</summary>
/// <param name="LatestLoad">The last load.</param>
/// <param name="Deliveries">Every delivery, with what became of its lines when it was loaded.</param>
/// <param name="Refusals">Deliveries refused whole, the latest first.</param>
public sealed record WarehouseStatus(int LatestLoad, IReadOnlyList<DeliveryStatus> Deliveries, IReadOnlyList<RefusalStatus> Refusals)
{
    /// <summary>Reads it.</summary>
    public static WarehouseStatus Read(WarehouseSession session) => new(
        session.LatestLoad(),
        session.Read<DeliveryStatus>("read/deliveries"),
        session.Read<RefusalStatus>("read/refusals"));
}

/// <summary>One delivery.</summary>
/// <param name="DeliveryKey">Its key.</param>
/// <param name="Feed">Its feed.</param>
/// <param name="ReceivedAt">When, UTC.</param>
/// <param name="LoadKey">The load that brought it.</param>
/// <param name="LinesRead">Lines read.</param>
/// <param name="LinesLoaded">Lines that opened rows.</param>
/// <param name="LinesUnchanged">Lines already held.</param>
/// <param name="LinesStale">Lines older than what is held.</param>
/// <param name="LinesSetAside">Lines kept out without fault.</param>
/// <param name="LinesRejected">Lines refused.</param>
/// <param name="IsWithdrawn">1 when it was withdrawn.</param>
public sealed record DeliveryStatus(int DeliveryKey, string Feed, DateTime ReceivedAt, int LoadKey, long LinesRead, long LinesLoaded, long LinesUnchanged, long LinesStale, long LinesSetAside, long LinesRejected, int IsWithdrawn);

/// <summary>One delivery refused whole.</summary>
/// <param name="RefusedAt">When, UTC.</param>
/// <param name="Feed">Its feed.</param>
/// <param name="Sentence">Why.</param>
public sealed record RefusalStatus(DateTime RefusedAt, string Feed, string Sentence);
