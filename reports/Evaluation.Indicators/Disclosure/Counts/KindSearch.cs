namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>Finds a kind of people that a cell counts and that no table shows to be absent: where somebody is counted, there is one.</summary>
internal sealed class KindSearch(SpaceIndex index, CountPlace place)
{
    private readonly int[] _leaves = new int[index.Space.Leaves.Count];

    /// <summary>The kind, a leaf a dimension; null when what was printed before leaves none.</summary>
    public int[]? First() => Settle(0) ? _leaves : null;

    private bool Settle(int dimension)
    {
        if (dimension == _leaves.Length)
        {
            return true;
        }

        foreach (int leaf in Held(dimension).OrderByDescending(leaf => index.Weights.Of(dimension, leaf)))
        {
            _leaves[dimension] = leaf;
            if (index.SettledBy(dimension).All(MayVary) && Settle(dimension + 1))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<int> Held(int dimension)
    {
        int at = place.Table.Axes.TakeWhile(axis => axis.Dimension != dimension).Count();
        IEnumerable<int> leaves = Enumerable.Range(0, index.Space.Leaves[dimension]);
        return at == place.Table.Axes.Count ? leaves : leaves.Where(leaf => place.Table.Axes[at].Coordinates[leaf] == place.Table.Coordinate(place.Index, at));
    }

    private bool MayVary(CountTable table) => table.IndexOf(_leaves) is int index && (index < 0 || table.Cells[index] is { MayVary: true });
}
