namespace Evaluation.Warehouse.Erasing;

/// <summary>A year that lost rows by an erasure: what is asked of it as of an earlier load is no longer what it was, and is read from a sealed edition.</summary>
/// <param name="LoadKey">The load that erased.</param>
/// <param name="Year">The year; 0 for rows without a day.</param>
public sealed record ErasedYear(int LoadKey, int Year)
{
    /// <summary>Years touched by erasures after a load: an edition as of that load that tells of them is read from its sealed copy.</summary>
    public static IReadOnlyList<ErasedYear> Since(WarehouseSession session, int load) => session.Read<ErasedYear>("erase/years", new { load });
}
