namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>
/// What a reader computes without being told: beside a table of everybody and the same of those within a filter, that of those outside. Its small counts
/// need protection like any other.
/// </summary>
internal static class ImpliedTables
{
    /// <summary>The space with the tables that its own imply.</summary>
    public static CountSpace With(CountSpace space) => space with
    {
        Tables = [.. space.Tables, .. space.Tables.SelectMany(part => space.Tables.Select(whole => Rest(space, part, whole)).OfType<CountTable>()).DistinctBy(Shape)],
    };

    // The people that a table leaves out on one dimension, where another table, the same otherwise, counts them.
    private static CountTable? Rest(CountSpace space, CountTable part, CountTable whole)
    {
        CountAxis[] apart = [.. part.Axes.Where(axis => !whole.Axes.Any(other => Same(axis, other)))];
        if (apart is not [CountAxis kept] || part.Axes.Count - 1 != whole.Axes.Count(axis => axis.Dimension != kept.Dimension) || part.Axes.Except(apart).Any(axis => !whole.Axes.Any(other => Same(axis, other))))
        {
            return null;
        }

        CountAxis? around = whole.Axes.FirstOrDefault(axis => axis.Dimension == kept.Dimension);
        int[] left = [.. Enumerable.Range(0, kept.Coordinates.Length).Select(leaf => kept.Coordinates[leaf] < 0 && Holds(around, leaf) ? 0 : -1)];
        bool inside = Enumerable.Range(0, kept.Coordinates.Length).All(leaf => kept.Coordinates[leaf] < 0 || Holds(around, leaf));
        if (around is { Size: > 1 } || !inside || left.All(leaf => leaf < 0))
        {
            return null;
        }

        CountTable rest = new([.. part.Axes.Select(axis => axis == kept ? new CountAxis(kept.Dimension, left, 1) : axis)]);
        return space.Tables.Any(table => Shape(table) == Shape(rest)) ? null : Filled(rest, part, whole, kept);
    }

    private static CountTable Filled(CountTable rest, CountTable part, CountTable whole, CountAxis kept)
    {
        for (int index = 0; index < rest.Cells.Length; index++)
        {
            Dictionary<int, int> coordinates = rest.Axes.Index().ToDictionary(pair => pair.Item.Dimension, pair => rest.Coordinate(index, pair.Index));
            CountCell? around = whole.Cells[whole.IndexOf(whole.Axes.Select(axis => axis.Dimension == kept.Dimension ? 0 : coordinates[axis.Dimension]))];
            decimal value = around?.Value ?? 0;
            for (int at = 0; at < kept.Size; at++)
            {
                value -= part.Cells[part.IndexOf(part.Axes.Select(axis => axis == kept ? at : coordinates[axis.Dimension]))]?.Value ?? 0;
            }

            // Where it isn't the threshold that decides of the whole, nothing says who the rest is.
            rest.Cells[index] = new CountCell(value, 1) { State = CellState.Implied, IsSecret = around?.IsSecret is null ? null : false };
        }

        return rest;
    }

    private static bool Holds(CountAxis? around, int leaf) => around is null || around.Coordinates[leaf] >= 0;

    private static bool Same(CountAxis one, CountAxis other) =>
        one.Dimension == other.Dimension && one.Size == other.Size && (ReferenceEquals(one.Coordinates, other.Coordinates) || one.Coordinates.AsSpan().SequenceEqual(other.Coordinates));

    private static string Shape(CountTable table) => string.Join('|', table.Axes.OrderBy(axis => axis.Dimension).Select(axis => $"{axis.Dimension}:{string.Join(',', axis.Coordinates)}"));
}
