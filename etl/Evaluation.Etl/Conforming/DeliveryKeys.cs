using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Conforming;

/// <summary>Keys of a delivery, its feed and its partner.</summary>
/// <param name="Partner">Key of the partner.</param>
/// <param name="Feed">Key of the feed.</param>
/// <param name="Delivery">Key of the delivery.</param>
public sealed record DeliveryKeys(int Partner, int Feed, int Delivery)
{
    /// <summary>Keys of a delivery of a registered feed.</summary>
    /// <param name="load">The load.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="delivery">The delivery read again; null for a new one, which gets the next key.</param>
    public static DeliveryKeys Read(WarehouseLoad load, Feed feed, int? delivery)
    {
        FeedKeys keys = FeedKeys.Read(load.Session, feed.Code);
        return new DeliveryKeys(keys.Partner, keys.Feed, delivery ?? DeliveryJournal.NextKey(load));
    }
}
