using Evaluation.Indicators.Disclosure.Counts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>One dimension of the counts published together: its leaves, and how each table cuts them up.</summary>
/// <typeparam name="TLeaf">What a leaf is: days, a territory, a key.</typeparam>
/// <param name="dimension">Its place in the space.</param>
/// <param name="belongs">Whether slices cut this dimension up.</param>
/// <param name="leaves">The leaves; the last holds whatever no table names.</param>
/// <param name="keeps">Whether a table's filter keeps a leaf.</param>
/// <param name="key">The key of a leaf along a slice of a table.</param>
internal sealed class PublishedDimension<TLeaf>(
    int dimension, Func<Slice, bool> belongs, IReadOnlyList<TLeaf> leaves, Func<PublishedTable, TLeaf, bool> keeps, Func<PublishedTable, Slice, TLeaf, int> key) : IPublishedDimension
{
    /// <inheritdoc/>
    public int Leaves => leaves.Count;

    /// <inheritdoc/>
    public PublishedAxis? Axis(PublishedTable table)
    {
        int[] places = [.. Enumerable.Range(0, table.Leaf.Slices.Count).Where(at => belongs(table.Leaf.Slices[at]))];
        Dictionary<CellKey, int> coordinates = [];
        int[] ofLeaf = [.. leaves.Select(leaf => keeps(table, leaf) ? Coordinate(new CellKey([.. places.Select(at => key(table, table.Leaf.Slices[at], leaf))])) : -1)];
        return places.Length == 0 && ofLeaf.All(coordinate => coordinate == 0) ? null : new PublishedAxis(new CountAxis(dimension, ofLeaf, coordinates.Count), places, coordinates);

        int Coordinate(CellKey label)
        {
            coordinates.TryAdd(label, coordinates.Count);
            return coordinates[label];
        }
    }
}

/// <summary>One dimension of the counts published together.</summary>
internal interface IPublishedDimension
{
    /// <summary>How many leaves it has.</summary>
    int Leaves { get; }

    /// <summary>How a table cuts it up; null when it is summed over whole.</summary>
    PublishedAxis? Axis(PublishedTable table);
}

/// <summary>An axis, and where the keys of a table stand on it.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Places">Which slices of the table cut it up.</param>
/// <param name="Coordinates">The coordinate of each combination of their keys.</param>
internal sealed record PublishedAxis(CountAxis Axis, int[] Places, Dictionary<CellKey, int> Coordinates)
{
    /// <summary>The coordinate of a cell; null when its keys name no leaf.</summary>
    public int? Of(CellKey cell) => Coordinates.TryGetValue(new CellKey([.. Places.Select(at => cell.Parts[at])]), out int coordinate) ? coordinate : null;
}
