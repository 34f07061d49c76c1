namespace Evaluation.Warehouse.Loading;

/// <summary>What became of the staged lines of a delivery.</summary>
/// <param name="Loaded">Lines that opened rows.</param>
/// <param name="Unchanged">Lines already held as they are.</param>
/// <param name="Stale">Lines older than what is held.</param>
/// <param name="SetAside">Lines repeated in the file, or held by a feed that wins.</param>
/// <param name="RowsOpened">Fact rows opened.</param>
/// <param name="RowsClosed">Fact rows closed.</param>
public sealed record SettledRows(long Loaded, long Unchanged, long Stale, long SetAside, long RowsOpened, long RowsClosed);
