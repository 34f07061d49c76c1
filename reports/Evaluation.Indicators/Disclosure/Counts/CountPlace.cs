namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>Where a cell stands.</summary>
internal readonly record struct CountPlace(CountTable Table, int Index)
{
    /// <summary>The cell.</summary>
    public CountCell Cell => Table.Cells[Index]!;

    /// <summary>Whether all whom it counts are counted in another place too.</summary>
    public bool LiesIn(CountPlace whole)
    {
        for (int at = 0; at < whole.Table.Axes.Count; at++)
        {
            (CountAxis around, int coordinate) = (whole.Table.Axes[at], whole.Table.Coordinate(whole.Index, at));
            int own = Table.Axes.TakeWhile(axis => axis.Dimension != around.Dimension).Count();
            for (int leaf = 0; leaf < around.Coordinates.Length; leaf++)
            {
                if (around.Coordinates[leaf] != coordinate && (own == Table.Axes.Count || Table.Axes[own].Coordinates[leaf] == Table.Coordinate(Index, own)))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
