using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Reading;

/// <summary>
/// How far the loaded lines of a feed go. It is counted from what is held, never remembered apart: when a load fails or is withdrawn, what it
/// brought is asked for again.
/// </summary>
public static class HighWater
{
    /// <summary>The freshest stamp held, UTC; null when there is none.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="feed">Key of the feed.</param>
    /// <param name="facts">The facts that its lines fill.</param>
    /// <param name="now">Stamps after it are mistakes, and left out; UTC.</param>
    public static DateTime? Read(WarehouseSession session, int feed, IEnumerable<string> facts, DateTime now)
    {
        object parameters = new { feed, now = (now - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond };
        return facts.Max(fact => session.ScalarText<long?>(LineStatements.Of(session.Text("read/high-water"), StarDictionary.Current[fact]), parameters)) is { } stamp
            ? DateTime.UnixEpoch.AddMicroseconds(stamp)
            : null;
    }
}
