using System.Numerics;

namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>
/// Looks for the cheapest move that changes a cell. A move takes people of one kind for people of another that differs on a few dimensions, back and forth
/// so that every sum over one of these dimensions stays: a pair of cells in a list, four corners in a table, eight in a cube, and all cells above or below
/// that tell them apart. Neighbours come first. Where no exchange will do, people are added: every cell that holds them must then be hidden.
/// </summary>
internal sealed class MoveSearch(SpaceIndex index)
{
    private const int Few = 12;
    private readonly MoveTrial _trial = new(index.Space);

    /// <summary>The cheapest move in two worlds; null when there is none.</summary>
    /// <param name="place">The cell to change.</param>
    /// <param name="worlds">What has already been moved for it.</param>
    /// <param name="needed">How far apart the worlds should still be driven; a move that goes less far is dearer in proportion.</param>
    /// <param name="onlyHidden">Whether to use only what is hidden already.</param>
    public Move? Cheapest(CountPlace place, Worlds worlds, decimal needed, bool onlyHidden)
    {
        _trial.Begin(place, worlds, needed, onlyHidden);
        int circles = place.Table.Axes.Select((_, axis) => index.Neighbours(place.Table, axis).Circles).DefaultIfEmpty(0).Max();
        int[][] homes = [.. Homes(place)];
        for (int circle = 0; circle < circles && _trial.Best is null; circle++)
        {
            Array.ForEach(homes, leaves => TryExchanges(place, leaves, circle));
        }

        if (_trial.Best is null && new KindSearch(index, place).First() is int[] existing)
        {
            TryExchanges(place, existing, circles);
            _trial.Try(existing, 0, existing);
        }

        return _trial.Best;
    }

    private void TryExchanges(CountPlace place, int[] leaves, int circle)
    {
        int[][] others = [.. place.Table.Axes.Select((_, axis) => Others(place, axis, leaves, circle))];
        int count = place.Table.Axes.Count;
        for (uint axes = 1; axes < 1u << count; axes++)
        {
            int together = BitOperations.PopCount(axes);
            if (together <= 3)
            {
                Combine(place.Table, leaves, axes, others, together switch { 1 => int.MaxValue, 2 => Few, _ => Few / 2 });
            }
        }

        if (_trial.Best is null && count == 2)
        {
            Combine(place.Table, leaves, 3, others, int.MaxValue);
        }
    }

    private void Combine(CountTable table, int[] leaves, uint axes, int[][] others, int most)
    {
        int[] changed = [.. Enumerable.Range(0, table.Axes.Count).Where(axis => (axes & (1u << axis)) != 0)];
        ulong dimensions = changed.Aggregate(0UL, (bits, axis) => bits | (1UL << table.Axes[axis].Dimension));
        int[] target = [.. leaves];
        Descend(0);

        void Descend(int depth)
        {
            if (depth == changed.Length)
            {
                _trial.Try(leaves, dimensions, target);
                return;
            }

            int dimension = table.Axes[changed[depth]].Dimension;
            int[] beside = others[changed[depth]];
            for (int at = 0; at < Math.Min(most, beside.Length); at++)
            {
                target[dimension] = beside[at];
                Descend(depth + 1);
                if (_trial.IsFree)
                {
                    return;
                }
            }

            target[dimension] = leaves[dimension];
        }
    }

    // Neighbours on an axis, cheapest first by the cell beside: whatever is exchanged on other axes too, that cell changes.
    private int[] Others(CountPlace place, int axis, int[] leaves, int circle)
    {
        int dimension = place.Table.Axes[axis].Dimension;
        int own = leaves[dimension];
        List<(int Leaf, double Price)> priced = [];
        foreach (int leaf in index.Neighbours(place.Table, axis).Beside(own, circle))
        {
            leaves[dimension] = leaf;
            int at = place.Table.IndexOf(leaves);
            if (at < 0 || _trial.MayChange(place.Table.Cells[at]))
            {
                priced.Add((leaf, at < 0 ? 0 : Price(place.Table.Cells[at]!)));
            }
        }

        leaves[dimension] = own;
        priced.Sort((one, other) => one.Price.CompareTo(other.Price) is int order and not 0 ? order : one.Leaf.CompareTo(other.Leaf));
        return [.. priced.Select(pair => pair.Leaf)];
    }

    private static double Price(CountCell cell) => cell.IsHidden ? -(double)Math.Abs(cell.Value) : cell.Cost;

    // Kinds of people that the cell counts: the heaviest, or those that finer tables show.
    private IEnumerable<int[]> Homes(CountPlace place)
    {
        IReadOnlyList<CountTable> finer = index.Finer(place.Table);
        int[] heaviest = index.Home(place);
        return finer.Count == 0
            ? [heaviest]
            : Enumerable.Range(0, 3).Select(rank => new HomeSearch(place, finer, heaviest).At(rank)).DistinctBy(home => string.Join(',', home));
    }
}
