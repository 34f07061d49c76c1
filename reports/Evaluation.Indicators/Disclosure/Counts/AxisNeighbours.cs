namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>The leaves of an axis, one for each coordinate, and which lie together in coarser tables: people exchanged within one EPCI change no EPCI.</summary>
internal sealed class AxisNeighbours
{
    private const int Outside = 12;
    private readonly CountAxis _axis;
    private readonly int[] _heaviest;
    private readonly int[] _outside;
    private readonly List<(int[] Coordinates, ILookup<int, int> Leaves)> _coarser;

    /// <summary>Sorts the leaves of an axis.</summary>
    public AxisNeighbours(CountSpace space, CountAxis axis, LeafWeights weights)
    {
        _axis = axis;
        _heaviest = new int[axis.Size];
        ILookup<int, int> leaves = Enumerable.Range(0, axis.Coordinates.Length).ToLookup(leaf => axis.Coordinates[leaf]);
        for (int coordinate = 0; coordinate < axis.Size; coordinate++)
        {
            _heaviest[coordinate] = weights.Heaviest(axis.Dimension, leaves[coordinate]);
        }

        _outside = [.. leaves[-1].OrderByDescending(leaf => weights.Of(axis.Dimension, leaf)).Take(Outside)];
        _coarser = [.. space.Tables
            .SelectMany(table => table.Axes)
            .Where(other => other.Dimension == axis.Dimension && other.Size < axis.Size)
            .DistinctBy(other => string.Join(',', other.Coordinates))
            .OrderByDescending(other => other.Size)
            .Select(other => (other.Coordinates, _heaviest.ToLookup(leaf => other.Coordinates[leaf])))];
    }

    /// <summary>How many circles of neighbours there are, the widest holding every leaf.</summary>
    public int Circles => _coarser.Count + 1;

    /// <summary>The heaviest leaf of a coordinate.</summary>
    public int Heaviest(int coordinate) => _heaviest[coordinate];

    /// <summary>One leaf for each other coordinate that lies with a leaf in a circle; in the widest also leaves that the axis leaves out.</summary>
    public IEnumerable<int> Beside(int leaf, int circle)
    {
        IEnumerable<int> near = circle >= _coarser.Count ? _heaviest.Concat(_outside) : _coarser[circle].Leaves[_coarser[circle].Coordinates[leaf]];
        return near.Where(other => _axis.Coordinates[other] != _axis.Coordinates[leaf]);
    }
}
