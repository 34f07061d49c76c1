namespace Evaluation.Indicators.Values;

/// <summary>Where a number stands: one key per slice.</summary>
internal sealed class CellKey(IReadOnlyList<int> parts) : IEquatable<CellKey>
{
    private readonly int[] _parts = [.. parts];

    /// <summary>The keys, in the order of the slices.</summary>
    public IReadOnlyList<int> Parts => _parts;

    public bool Equals(CellKey? other) => other is not null && _parts.AsSpan().SequenceEqual(other._parts);

    public override bool Equals(object? obj) => Equals(obj as CellKey);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (int part in _parts)
        {
            hash = HashCode.Combine(hash, part);
        }

        return hash;
    }

    /// <summary>The key without the slices dropped.</summary>
    public CellKey Without(IReadOnlyList<bool> dropped) => new([.. Parts.Where((_, index) => !dropped[index])]);
}
