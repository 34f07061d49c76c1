namespace Evaluation.Warehouse.Copying;

/// <summary>What a table holds, whichever the engine and the order of its rows: two tables with the same rows have the same one.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Hash">Sum, modulo 2⁶⁴, of the XXH64 of each row: a row that stands twice counts twice. It finds accidents, it is no proof against intent.</param>
public readonly record struct TableFingerprint(long Rows, long Hash)
{
    /// <summary>The hash as people compare it: 16 hexadecimal digits.</summary>
    public string HashText => $"{Hash:x16}";

    /// <summary>With one more row.</summary>
    internal TableFingerprint With(long rowHash) => new(Rows + 1, unchecked(Hash + rowHash));
}
