namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>Finds kinds of people that a cell counts and that finer tables show: whoever changes the cell changes some cell of each of these too.</summary>
/// <param name="place">The cell.</param>
/// <param name="others">Tables that tell apart people whom it counts together, those of most axes first.</param>
/// <param name="start">A leaf a dimension, those of the cell among them.</param>
internal sealed class HomeSearch(CountPlace place, IReadOnlyList<CountTable> others, int[] start)
{
    /// <summary>The kind of people found when each table gives its best cell of a rank, from 0.</summary>
    public int[] At(int rank)
    {
        int[] home = [.. start];
        ulong settled = 0;
        foreach (CountTable table in others)
        {
            int[][] leaves = [.. table.Axes.Select(axis => Leaves(axis, home, settled))];
            if (leaves.All(axis => axis.Count(leaf => leaf >= 0) <= 1))
            {
                continue;
            }

            int best = Best(table, leaves, rank);
            if (best >= 0)
            {
                for (int at = 0; at < table.Axes.Count; at++)
                {
                    home[table.Axes[at].Dimension] = leaves[at][table.Coordinate(best, at)];
                }

                settled |= table.Dimensions;
            }
        }

        return home;
    }

    // For each coordinate of an axis, a leaf that the cell holds there; -1 where there is none.
    private int[] Leaves(CountAxis axis, int[] home, ulong settled)
    {
        int[] leaves = new int[axis.Size];
        Array.Fill(leaves, -1);
        int known = (settled & (1UL << axis.Dimension)) != 0 ? home[axis.Dimension] : -1;
        int own = place.Table.Axes.TakeWhile(other => other.Dimension != axis.Dimension).Count();
        int[]? coordinates = own == place.Table.Axes.Count ? null : place.Table.Axes[own].Coordinates;
        int coordinate = coordinates is null ? 0 : place.Table.Coordinate(place.Index, own);
        for (int leaf = 0; leaf < axis.Coordinates.Length; leaf++)
        {
            bool held = known >= 0 ? leaf == known : coordinates is null || coordinates[leaf] == coordinate;
            if (held && axis.Coordinates[leaf] >= 0 && (leaves[axis.Coordinates[leaf]] < 0 || leaf == home[axis.Dimension]))
            {
                leaves[axis.Coordinates[leaf]] = leaf;
            }
        }

        return leaves;
    }

    // Hidden cells first, then the largest, then the first: the best few are kept while all are looked at once.
    private static int Best(CountTable table, int[][] leaves, int rank)
    {
        Span<int> best = stackalloc int[rank + 1];
        int count = 0;
        for (int index = 0; index < table.Cells.Length; index++)
        {
            if (table.Cells[index] is not { MayVary: true } cell || !Holds(table, leaves, index))
            {
                continue;
            }

            int at = count;
            while (at > 0 && IsBetter(cell, table.Cells[best[at - 1]]!))
            {
                at--;
            }

            if (at <= rank)
            {
                count = Math.Min(count + 1, rank + 1);
                best[at..(count - 1)].CopyTo(best[(at + 1)..]);
                best[at] = index;
            }
        }

        return count > rank ? best[rank] : -1;
    }

    private static bool Holds(CountTable table, int[][] leaves, int index)
    {
        for (int at = 0; at < leaves.Length; at++)
        {
            if (leaves[at][table.Coordinate(index, at)] < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBetter(CountCell cell, CountCell other) =>
        cell.IsHidden != other.IsHidden ? cell.IsHidden : Math.Abs(cell.Value) > Math.Abs(other.Value);
}
