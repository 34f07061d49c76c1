namespace Evaluation.Warehouse.Loading;

/// <summary>What partners publish as totals, and what we hold of the same activity.</summary>
public static class PartnerTotals
{
    /// <summary>Totals published, by delivery, day and territory.</summary>
    /// <param name="load">The load.</param>
    /// <param name="feed">The feed that brought them.</param>
    /// <param name="measure">Code of the counter.</param>
    /// <param name="by">Type of the territories, or <c>all</c>.</param>
    public static IReadOnlyList<TheirTotal> Theirs(WarehouseLoad load, int feed, string measure, string by) =>
        load.Query<TheirTotal>("checks/theirs", new { feed, measure, by });

    /// <summary>What we hold, by territory.</summary>
    /// <param name="load">The load.</param>
    /// <param name="feed">The feed that brought the activity.</param>
    /// <param name="from">First day, yyyymmdd.</param>
    /// <param name="to">Last day.</param>
    /// <param name="by">Type of the territories, or <c>all</c>.</param>
    public static IReadOnlyList<OurTotals> Ours(WarehouseLoad load, int feed, int from, int to, string by) =>
        load.Query<OurTotals>("checks/ours", new { feed, from, to, by });

    /// <summary>Activities of the feed whose commune we do not know, up to a day.</summary>
    public static long Unplaced(WarehouseLoad load, int feed, int to) => load.Scalar<long>("checks/unplaced", new { feed, to });

    /// <summary>Lines of the feed that were rejected.</summary>
    public static long Rejected(WarehouseLoad load, int feed) => load.Scalar<long>("checks/rejected-lines", new { feed });

    /// <summary>Names of the territories of a type.</summary>
    public static IReadOnlyDictionary<int, string> Names(WarehouseLoad load, string type) =>
        load.Query<TerritoryName>("checks/territory-names", new { type }).ToDictionary(row => row.TerritoryKey, row => row.Name);

    private sealed record TerritoryName(int TerritoryKey, string Name);
}

/// <summary>A total that a partner published.</summary>
/// <param name="DeliveryKey">Delivery that brought it.</param>
/// <param name="DateKey">Day it describes, yyyymmdd.</param>
/// <param name="TerritoryKey">Territory; 0 for all.</param>
/// <param name="Total">The total.</param>
public sealed record TheirTotal(int DeliveryKey, int DateKey, int TerritoryKey, long Total);

/// <summary>What we hold of a feed's activity in a territory.</summary>
/// <param name="TerritoryKey">Territory; 0 for all.</param>
/// <param name="Activities">Activities.</param>
/// <param name="Supports">People helped; null when no activity says it.</param>
/// <param name="Participants">People present; null when no activity says it.</param>
/// <param name="LastDay">Day of the last of them, yyyymmdd.</param>
public sealed record OurTotals(int TerritoryKey, long Activities, long? Supports, long? Participants, int LastDay);
