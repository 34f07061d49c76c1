namespace Evaluation.Indicators.Values;

/// <summary>Where a number stands: one key per slice.</summary>
internal sealed class CellKey(IReadOnlyList<int> parts) : IEquatable<CellKey>
{
    /// <summary>The keys, in the order of the slices.</summary>
    public IReadOnlyList<int> Parts { get; } = parts;

    public bool Equals(CellKey? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override bool Equals(object? obj) => Equals(obj as CellKey);

    public override int GetHashCode() => Parts.Aggregate(17, HashCode.Combine);

    /// <summary>The key without the slices dropped.</summary>
    public CellKey Without(IReadOnlyList<bool> dropped) => new([.. Parts.Where((_, index) => !dropped[index])]);
}
