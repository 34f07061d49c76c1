using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Conforming;

/// <summary>Keys of the feed of a delivery.</summary>
/// <param name="Partner">Key of the partner.</param>
/// <param name="Feed">Key of the feed.</param>
public sealed record DeliveryKeys(int Partner, int Feed)
{
    /// <summary>Reads the keys of a registered feed.</summary>
    /// <exception cref="InvalidOperationException">It was not registered: a bug.</exception>
    public static DeliveryKeys Read(WarehouseLoad load, Feed feed) =>
        load.Query<DeliveryKeys>("keys/feed", new { code = feed.Code }).SingleOrDefault()
        ?? throw new InvalidOperationException($"Feed [{feed.Code}] is not registered");
}
