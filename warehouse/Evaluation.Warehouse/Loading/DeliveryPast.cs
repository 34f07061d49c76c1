namespace Evaluation.Warehouse.Loading;

/// <summary>What a delivery is compared with: the deliveries of its feed before it, and its own lines once settled.</summary>
public static class DeliveryPast
{
    /// <summary>Lines of the last deliveries of the feed before this one, the latest first.</summary>
    /// <param name="load">The load.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="delivery">This delivery.</param>
    /// <param name="most">How many of them.</param>
    public static IReadOnlyList<long> Volumes(WarehouseLoad load, int feed, int delivery, int most) =>
        [.. load.Query<Volume>("checks/previous-volumes", new { feed, delivery }).OrderByDescending(volume => volume.DeliveryKey).Take(most).Select(volume => volume.LinesRead)];

    /// <summary>Lines of this load that name a record another line of the same delivery names too.</summary>
    public static long Repeated(WarehouseLoad load) => load.Scalar<long>("checks/set-aside-for", new { load = load.Key, reason = DeliveryRows.Repeated });

    private sealed record Volume(int DeliveryKey, long LinesRead);
}
