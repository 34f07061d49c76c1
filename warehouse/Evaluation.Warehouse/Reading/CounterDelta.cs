namespace Evaluation.Warehouse.Reading;

/// <summary>What one counter of a structure gained between two successive snapshots of its feed.</summary>
/// <param name="PartnerKey">Who published it.</param>
/// <param name="FeedKey">By which feed.</param>
/// <param name="StructureKey">The structure.</param>
/// <param name="Measure">Code of the counter.</param>
/// <param name="FromKey">Day of the earlier snapshot, yyyymmdd.</param>
/// <param name="ToKey">Day of the later one.</param>
/// <param name="TerritoryKey">Territory of the structure.</param>
/// <param name="TotalBefore">The counter at the earlier snapshot; null when it was not there.</param>
/// <param name="TotalNow">The counter at the later one; null when it is gone.</param>
/// <param name="Delta">What it gained; less than 0 when its total went down, 0 when it is gone.</param>
/// <param name="Flag">grows, same, shrinks, new or gone.</param>
/// <param name="DeliveryKey">Delivery of the total now, or of the one before where it is gone.</param>
/// <param name="LineNumber">Its line.</param>
public sealed record CounterDelta(
    int PartnerKey, int FeedKey, int StructureKey, string Measure, int FromKey, int ToKey, int TerritoryKey, long? TotalBefore, long? TotalNow, long Delta, string Flag, int DeliveryKey, int LineNumber)
{
    /// <summary>Every counter of every feed, as known at a load.</summary>
    public static IReadOnlyList<CounterDelta> Read(WarehouseSession session, int load) => session.Read<CounterDelta>("read/counter-deltas", new { load });
}
