namespace Evaluation.Warehouse.Reading;

/// <summary>Lines of a feed that named, when they were last read, a place whose commune was not known and is known now: read again, they have theirs.</summary>
/// <param name="Feed">The feed, as <c>partner/feed</c>.</param>
/// <param name="LineCount">How many lines.</param>
public sealed record PlacedSince(string Feed, long LineCount)
{
    /// <summary>Counts them, by feed.</summary>
    public static IReadOnlyList<PlacedSince> Read(WarehouseSession session) => [.. session.Read<PlacedSince>("read/placed-since").OrderBy(since => since.Feed, StringComparer.Ordinal)];
}
