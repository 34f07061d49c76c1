using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Keys;

/// <summary>Durable keys of partners and feeds.</summary>
public sealed class PartnerKeys(WarehouseLoad load)
{
    /// <summary>Gives each feed its keys, opening a version of what is new or has another label.</summary>
    public IReadOnlyDictionary<string, (int Partner, int Feed)> Register(IReadOnlyList<FeedIdentity> feeds)
    {
        IReadOnlyList<FeedIdentity> partners = [.. feeds.DistinctBy(feed => feed.Partner)];
        IReadOnlyList<int> partnerKeys = new VersionedRows(load, StarDictionary.Current["dim_partner"], "code")
            .Apply([.. partners.Select(feed => new object?[] { feed.Partner, feed.PartnerFr, feed.PartnerEn })]);
        Dictionary<string, int> partnerOf = partners.Zip(partnerKeys).ToDictionary(pair => pair.First.Partner, pair => pair.Second);
        IReadOnlyList<int> feedKeys = new VersionedRows(load, StarDictionary.Current["dim_feed"], "code")
            .Apply([.. feeds.Select(feed => new object?[] { partnerOf[feed.Partner], feed.Feed, feed.Definition, feed.FeedFr, feed.FeedEn, feed.Rank })]);
        return feeds.Zip(feedKeys).ToDictionary(pair => pair.First.Feed, pair => (partnerOf[pair.First.Partner], pair.Second));
    }
}
