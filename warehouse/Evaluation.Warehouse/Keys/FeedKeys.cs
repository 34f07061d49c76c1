
namespace Evaluation.Warehouse.Keys;

/// <summary>Keys of a registered feed.</summary>
/// <param name="Partner">Key of the partner.</param>
/// <param name="Feed">Key of the feed.</param>
public sealed record FeedKeys(int Partner, int Feed)
{
    /// <summary>Reads them.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="code">Code of the feed: <c>partner/feed</c>.</param>
    /// <exception cref="InvalidOperationException">The feed was not registered: a bug.</exception>
    public static FeedKeys Read(WarehouseSession session, string code) =>
        session.Read<FeedKeys>("keys/feed", new { code }) is [FeedKeys keys] ? keys : throw new InvalidOperationException($"Feed [{code}] is not registered");
}
