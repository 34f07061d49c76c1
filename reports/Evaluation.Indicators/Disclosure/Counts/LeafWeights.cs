namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>Where people are, dimension by dimension: which leaf to take people from when any would do.</summary>
internal sealed class LeafWeights
{
    private readonly double[][] _weights;

    /// <summary>Weighs the leaves by the finest table that tells them apart.</summary>
    public LeafWeights(CountSpace space)
    {
        _weights = [.. space.Leaves.Select((count, dimension) => Weights(space, dimension, count))];
    }

    /// <summary>How many people the leaf's coordinate holds in that table.</summary>
    public double Of(int dimension, int leaf) => _weights[dimension][leaf];

    /// <summary>The heaviest leaf among some.</summary>
    public int Heaviest(int dimension, IEnumerable<int> leaves) => leaves.MaxBy(leaf => _weights[dimension][leaf]);

    /// <summary>The heaviest leaf of a dimension.</summary>
    public int Heaviest(int dimension) => Heaviest(dimension, Enumerable.Range(0, _weights[dimension].Length));

    private static double[] Weights(CountSpace space, int dimension, int count)
    {
        double[] weights = new double[count];
        CountTable? finest = space.Tables
            .Where(table => table.Axes.Any(axis => axis.Dimension == dimension))
            .MaxBy(table => table.Axes.Single(axis => axis.Dimension == dimension).Size);
        if (finest is null)
        {
            return weights;
        }

        int at = finest.Axes.TakeWhile(axis => axis.Dimension != dimension).Count();
        double[] sums = new double[finest.Axes[at].Size];
        for (int index = 0; index < finest.Cells.Length; index++)
        {
            sums[finest.Coordinate(index, at)] += finest.Cells[index] is CountCell cell ? (double)Math.Abs(cell.Value) : 0;
        }

        for (int leaf = 0; leaf < count; leaf++)
        {
            int coordinate = finest.Axes[at].Coordinates[leaf];
            weights[leaf] = coordinate < 0 ? 0 : sums[coordinate];
        }

        return weights;
    }
}
