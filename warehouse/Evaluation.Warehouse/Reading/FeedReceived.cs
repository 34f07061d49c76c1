
namespace Evaluation.Warehouse.Reading;

/// <summary>What one feed delivered for some days, and what became of the lines.</summary>
/// <param name="Feed">The feed, as <c>partner/feed</c>.</param>
/// <param name="LabelFr">What people read, in French.</param>
/// <param name="LabelEn">What people read, in English.</param>
/// <param name="DeliveryCount">Deliveries.</param>
/// <param name="LastReceived">When the last one came, UTC.</param>
/// <param name="LinesRead">Lines read.</param>
/// <param name="LinesLoaded">Lines that opened rows.</param>
/// <param name="LinesUnchanged">Lines already held.</param>
/// <param name="LinesStale">Lines older than what is held.</param>
/// <param name="LinesSetAside">Lines kept out without fault.</param>
/// <param name="LinesRejected">Lines refused.</param>
public sealed record FeedReceived(string Feed, string LabelFr, string LabelEn, long DeliveryCount, DateTime LastReceived, long LinesRead, long LinesLoaded, long LinesUnchanged, long LinesStale, long LinesSetAside, long LinesRejected)
{
    /// <summary>Reads every feed that delivered something for these days, as known at a load.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="load">The load.</param>
    public static IReadOnlyList<FeedReceived> Read(WarehouseSession session, DateOnly from, DateOnly to, int load) =>
        session.Read<FeedReceived>("read/feed-journal", new { from = DateKey.From(from), to = DateKey.From(to), load });
}
