using Evaluation.Indicators.Disclosure.Counts;

namespace Evaluation.Benchmarks.Disclosure;

/// <summary>
/// What most tools do: in every list of cells that sum to a printed one, the smallest others are hidden until those hidden make the threshold together;
/// then again, until no list changes. It knows nothing of what several lists tell together.
/// </summary>
internal static class PlainGreedy
{
    public static void Run(CountSpace space, int threshold)
    {
        foreach (CountCell cell in space.Places.Select(place => place.Cell).Where(cell => cell.Value > 0 && cell.Value < threshold))
        {
            cell.State = CellState.Small;
        }

        IReadOnlyList<(CountCell Sum, CountCell[] Parts)> lists = [.. Lists(space)];
        bool changed = true;
        while (changed)
        {
            changed = lists.Aggregate(false, (before, list) => Widen(list.Sum, list.Parts, threshold) || before);
        }
    }

    private static bool Widen(CountCell sum, CountCell[] parts, int threshold)
    {
        CountCell[] cells = [.. parts.Append(sum)];
        CountCell[] hidden = [.. cells.Where(cell => cell.IsHidden)];
        if (hidden.Length == 0 || (hidden.Length > 1 && hidden.Sum(cell => cell.Value) >= threshold))
        {
            return false;
        }

        CountCell? next = cells.Where(cell => cell is { IsHidden: false, MayVary: true }).MinBy(cell => cell == sum ? decimal.MaxValue : cell.Value);
        next?.State = CellState.Complementary;
        return next is not null;
    }

    // A list: the cells of a table that lie in one cell of a table with one axis less, or one coarser.
    private static IEnumerable<(CountCell, CountCell[])> Lists(CountSpace space)
    {
        foreach (CountTable fine in space.Tables)
        {
            foreach (CountTable coarse in space.Tables.Where(coarse => coarse != fine && Sums(fine, coarse)))
            {
                foreach (IGrouping<int, CountCell> list in Enumerable.Range(0, fine.Cells.Length).GroupBy(index => At(fine, coarse, index), index => fine.Cells[index]!))
                {
                    yield return (coarse.Cells[list.Key]!, [.. list]);
                }
            }
        }
    }

    private static bool Sums(CountTable fine, CountTable coarse) =>
        fine.Axes.Count(axis => !coarse.Axes.Any(other => other.Dimension == axis.Dimension && other.Size == axis.Size)) == 1
        && coarse.Axes.All(axis => fine.Axes.Any(other => other.Dimension == axis.Dimension && other.Size >= axis.Size));

    private static int At(CountTable fine, CountTable coarse, int index)
    {
        int[] leaves = new int[2];
        for (int at = 0; at < fine.Axes.Count; at++)
        {
            leaves[fine.Axes[at].Dimension] = Array.IndexOf(fine.Axes[at].Coordinates, fine.Coordinate(index, at));
        }

        return coarse.IndexOf(leaves);
    }
}
