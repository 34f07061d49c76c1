namespace Evaluation.Warehouse.Loading;

/// <summary>What became of every line of a load.</summary>
/// <param name="Read">Lines read.</param>
/// <param name="Loaded">Lines that opened rows.</param>
/// <param name="Unchanged">Lines already held as they are.</param>
/// <param name="Stale">Lines older than what is held.</param>
/// <param name="SetAside">Lines kept out for a reason that is not a fault (repeated in the file, held by a feed that wins).</param>
/// <param name="Rejected">Lines refused for a fault.</param>
/// <param name="RowsOpened">Fact rows opened.</param>
/// <param name="RowsClosed">Fact rows closed.</param>
public sealed record LoadOutcome(long Read, long Loaded, long Unchanged, long Stale, long SetAside, long Rejected, long RowsOpened, long RowsClosed)
{
    /// <summary>A load that reads no line: a declared text, a withdrawal.</summary>
    public static LoadOutcome Nothing { get; } = new(0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Whether read = loaded + unchanged + stale + set aside + rejected.</summary>
    public bool AccountsForEveryLine => Read == Loaded + Unchanged + Stale + SetAside + Rejected;
}
