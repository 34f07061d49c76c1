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
            ? load.Query<TwiceCount>("checks/maybe-twice", new { @namespace, feed, from = days.CoversFrom, to = days.CoversTo })[0]
            : null;

    private sealed record Days(int CoversFrom, int CoversTo);
}
