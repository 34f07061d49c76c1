namespace Evaluation.Warehouse.Reading;

/// <summary>The results of the checks of one delivery, as pages and commands read them.</summary>
/// <param name="Feed">The feed, as <c>partner/feed</c>.</param>
/// <param name="DeliveryKey">The delivery.</param>
/// <param name="ReceivedAt">When it came, UTC.</param>
/// <param name="Checks">The results, in the order in which they were made.</param>
public sealed record CheckedDelivery(string Feed, int DeliveryKey, DateTime ReceivedAt, IReadOnlyList<CheckedResult> Checks)
{
    /// <summary>Reads the last delivery of each feed, by the feed's code.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="load">As known at this load.</param>
    public static IReadOnlyList<CheckedDelivery> Latest(WarehouseSession session, int load) =>
    [
        .. from row in session.Read<CheckedResult>("read/quality", new { load })
           group row by (row.Feed, row.DeliveryKey, row.ReceivedAt) into delivery
           orderby delivery.Key.Feed, delivery.Key.DeliveryKey
           select new CheckedDelivery(delivery.Key.Feed, delivery.Key.DeliveryKey, delivery.Key.ReceivedAt, [.. delivery.OrderBy(row => row.CheckKey)]),
    ];
}
