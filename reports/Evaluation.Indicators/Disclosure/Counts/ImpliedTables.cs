namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>
/// What a reader computes without being told: beside a table of everybody and one of those within a filter, that of those outside, cut up as far as both
/// are. Its small counts need protection like any other.
/// </summary>
internal static class ImpliedTables
{
    /// <summary>The space with the tables that its own imply: all but those of two tables told before, whose difference nothing can hide any more.</summary>
    public static CountSpace With(CountSpace space)
    {
        CountTable[] open = [.. space.Tables.Where(table => table.Cells.Any(cell => cell is { State: not CellState.Published }))];
        HashSet<CountTable> isOpen = [.. open];
        HashSet<string> shapes = [.. space.Tables.Select(table => Shape(table.Axes))];
        return space with
        {
            Tables = [.. space.Tables, .. space.Tables.SelectMany(part => (isOpen.Contains(part) ? space.Tables : open).Select(whole => Rest(space, part, whole, shapes)).OfType<CountTable>())],
        };
    }

    // The people that a table leaves out on one dimension and another counts; on each other dimension one of the two is cut up as the other or farther.
    private static CountTable? Rest(CountSpace space, CountTable part, CountTable whole, HashSet<string> shapes)
    {
        List<CountAxis> axes = [];
        CountAxis? left = null;
        for (int dimension = 0; dimension < space.Leaves.Count; dimension++)
        {
            (CountAxis? inside, CountAxis? around) = (part.On(dimension), whole.On(dimension));
            if (ReferenceEquals(inside, around) || (Lies(inside, around) && !LeavesOut(inside, around)))
            {
                axes.AddRange(around is null ? [] : [around]);
            }
            else if (Lies(around, inside) && !LeavesOut(around, inside))
            {
                axes.AddRange(inside is null ? [] : [inside]);
            }
            else if (left is null && inside is not null && around is not { Size: > 1 } && !LeavesOut(around, inside))
            {
                left = new CountAxis(dimension, [.. inside.Coordinates.Select((coordinate, leaf) => coordinate < 0 && Holds(around, leaf) ? 0 : -1)], 1);
            }
            else
            {
                return null;
            }
        }

        return left is not null && shapes.Add(Shape([.. axes, left])) ? Filled(new CountTable([.. axes, left]), part, whole) : null;
    }

    private static CountTable Filled(CountTable rest, CountTable part, CountTable whole)
    {
        decimal[] left = new decimal[rest.Cells.Length];
        decimal[] least = new decimal[rest.Cells.Length];
        bool[] free = new bool[rest.Cells.Length];
        foreach ((CountCell cell, int index) in Placed(whole, rest))
        {
            left[index] += cell.Value;
            least[index] += cell.Least;
            free[index] |= cell.IsSecret is not null;
        }

        foreach ((CountCell cell, int index) in Placed(part, rest))
        {
            left[index] -= cell.Value;
            least[index] -= cell.Least;
        }

        for (int index = 0; index < left.Length; index++)
        {
            // Where it isn't the threshold that decides of the whole, nothing says who the rest is.
            rest.Cells[index] = new CountCell(left[index], 1) { State = CellState.Implied, IsSecret = free[index] ? false : null, Least = least[index] };
        }

        return rest;
    }

    // The cells of a table with the place of each in a coarser one, whose last axis is taken whole.
    private static IEnumerable<(CountCell Cell, int Index)> Placed(CountTable table, CountTable rest)
    {
        (int At, int[] Of)[] places = [.. rest.Axes.SkipLast(1).Select(axis => (table.Axes.Index().Where(own => own.Item.Dimension == axis.Dimension).Select(own => own.Index).FirstOrDefault(-1), Coarser(table.On(axis.Dimension), axis)))];
        for (int index = 0; index < table.Cells.Length; index++)
        {
            int[] coordinates = [.. places.Select(place => place.Of[place.At < 0 ? 0 : table.Coordinate(index, place.At)]), 0];
            if (table.Cells[index] is CountCell cell && coordinates.All(coordinate => coordinate >= 0))
            {
                yield return (cell, rest.IndexOf(coordinates.AsEnumerable()));
            }
        }
    }

    // For each coordinate on an axis, that on a coarser one of the same dimension.
    private static int[] Coarser(CountAxis? axis, CountAxis coarser)
    {
        int[] of = new int[axis?.Size ?? 1];
        for (int leaf = 0; leaf < coarser.Coordinates.Length; leaf++)
        {
            if ((axis?.Coordinates[leaf] ?? 0) is int coordinate and >= 0)
            {
                of[coordinate] = coarser.Coordinates[leaf];
            }
        }

        return of;
    }

    // Whether all that lies together on an axis lies together on another, or is left out together there.
    private static bool Lies(CountAxis? axis, CountAxis? around)
    {
        if (around is null)
        {
            return true;
        }

        int?[] of = new int?[axis?.Size ?? 1];
        for (int leaf = 0; leaf < around.Coordinates.Length; leaf++)
        {
            if ((axis?.Coordinates[leaf] ?? 0) is int coordinate and >= 0 && (of[coordinate] ??= around.Coordinates[leaf]) != around.Coordinates[leaf])
            {
                return false;
            }
        }

        return true;
    }

    // Whether an axis leaves out people whom another counts.
    private static bool LeavesOut(CountAxis? axis, CountAxis? other)
    {
        for (int leaf = 0; leaf < (axis?.Coordinates.Length ?? 0); leaf++)
        {
            if (axis!.Coordinates[leaf] < 0 && Holds(other, leaf))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(CountAxis? axis, int leaf) => axis is null || axis.Coordinates[leaf] >= 0;

    private static string Shape(IReadOnlyList<CountAxis> axes) => string.Join('|', axes.OrderBy(axis => axis.Dimension).Select(axis => $"{axis.Dimension}:{string.Join(',', axis.Coordinates)}"));
}
