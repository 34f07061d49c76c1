namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>A table of counts: one cell per coordinate on each axis. A dimension without axis is summed over.</summary>
internal sealed class CountTable
{
    private readonly CountAxis[] _axes;
    private readonly int[] _strides;

    /// <summary>Makes a table without cells.</summary>
    public CountTable(IReadOnlyList<CountAxis> axes)
    {
        _axes = [.. axes];
        _strides = new int[axes.Count];
        int size = 1;
        for (int at = axes.Count - 1; at >= 0; at--)
        {
            _strides[at] = size;
            size *= axes[at].Size;
        }

        Cells = new CountCell?[size];
        Dimensions = axes.Aggregate(0UL, (bits, axis) => bits | (1UL << axis.Dimension));
    }

    /// <summary>Its axes, one a dimension.</summary>
    public IReadOnlyList<CountAxis> Axes => _axes;

    /// <summary>Its cells, the last axis running fastest; null where nobody was counted.</summary>
    public CountCell?[] Cells { get; }

    /// <summary>The dimensions it has an axis on, a bit each.</summary>
    public ulong Dimensions { get; }

    /// <summary>Its axis on a dimension; null where it sums over it.</summary>
    public CountAxis? On(int dimension) => Array.Find(_axes, axis => axis.Dimension == dimension);

    /// <summary>Where people of a kind are counted; -1 where the table leaves them out.</summary>
    /// <param name="leaves">Their leaf on each dimension.</param>
    public int IndexOf(ReadOnlySpan<int> leaves)
    {
        int index = 0;
        for (int at = 0; at < _strides.Length; at++)
        {
            CountAxis axis = _axes[at];
            int coordinate = axis.Coordinates[leaves[axis.Dimension]];
            if (coordinate < 0)
            {
                return -1;
            }

            index += coordinate * _strides[at];
        }

        return index;
    }

    /// <summary>The same table for a partner, who takes its own people away.</summary>
    public CountTable Without(int partner)
    {
        CountTable others = new(Axes);
        for (int index = 0; index < Cells.Length; index++)
        {
            others.Cells[index] = Cells[index]?.Without(partner);
        }

        return others;
    }

    /// <summary>Position of a cell from its coordinates.</summary>
    public int IndexOf(IEnumerable<int> coordinates) => coordinates.Select((coordinate, at) => coordinate * _strides[at]).Sum();

    /// <summary>Coordinate of a cell on an axis.</summary>
    public int Coordinate(int index, int axis) => index / _strides[axis] % _axes[axis].Size;
}
