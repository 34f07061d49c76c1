using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Copying;

/// <summary>
/// The tables that a copy brings: all but those of a session and the two that tell of a database rather than of what we know, its schema and
/// where it was copied from. The loads come last: until then the target knows of none, and nothing half copied counts as known.
/// </summary>
internal static class CopiedTables
{
    /// <summary>The table of loads.</summary>
    internal static Table Loads { get; } = StarDictionary.Current["journal_load"];

    /// <summary>All, in the order they are brought.</summary>
    internal static IReadOnlyList<Table> InOrder { get; } =
        [.. StarDictionary.Current.Tables.Where(table => table.Kind != TableKind.Staging && table.Name is not ("journal_schema" or "journal_copy") && table != Loads), Loads];

    /// <summary>What the journal of loads holds up to a load.</summary>
    internal static TableFingerprint LoadsUpTo(WarehouseSession session, int load) =>
        TableStream.Read(session, TableRows.UpToLoad(Loads), new { load }, null, null);
}
