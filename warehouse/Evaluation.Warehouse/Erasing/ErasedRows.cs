namespace Evaluation.Warehouse.Erasing;

/// <summary>What an erasure removed.</summary>
/// <param name="Persons">Pseudonyms that were held.</param>
/// <param name="Listed">Pseudonyms that were on the list already, and stay there as they were.</param>
/// <param name="Overtaken">Of the pseudonyms listed because their clock had run out, those that this erasure lists anew.</param>
/// <param name="Unnamed">Supports that stay as of somebody known by nothing.</param>
/// <param name="Removed">Rows removed, by fact; supports that stay unnamed among them.</param>
/// <param name="Years">Years of these rows.</param>
public sealed record ErasedRows(long Persons, long Listed, long Overtaken, long Unnamed, IReadOnlyDictionary<string, long> Removed, IReadOnlyList<int> Years)
{
    /// <summary>Rows removed in all.</summary>
    public long Total => Removed.Values.Sum();
}
