namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>What a search asks of a space again and again, worked out once.</summary>
internal sealed class SpaceIndex
{
    private readonly LeafWeights _weights;
    private readonly Dictionary<CountTable, AxisNeighbours[]> _axes;
    private readonly Dictionary<CountTable, CountTable[]> _finer;
    private readonly ILookup<int, CountTable> _settled;
    private readonly int[] _heaviest;

    /// <summary>Works it out.</summary>
    public SpaceIndex(CountSpace space)
    {
        Space = space;
        _weights = new LeafWeights(space);
        _heaviest = [.. space.Leaves.Select((_, dimension) => _weights.Heaviest(dimension))];
        _settled = space.Tables.ToLookup(table => table.Axes.Select(axis => axis.Dimension).DefaultIfEmpty(0).Max());
        _axes = space.Tables.ToDictionary(table => table, table => table.Axes.Select(axis => new AxisNeighbours(space, axis, _weights)).ToArray());
        _finer = space.Tables.ToDictionary(table => table, table => space.Tables.Where(other => other != table && Refines(other, table)).OrderByDescending(other => other.Axes.Count).ToArray());
    }

    /// <summary>The space.</summary>
    public CountSpace Space { get; }

    /// <summary>Where people are.</summary>
    public LeafWeights Weights => _weights;

    /// <summary>Tables that tell apart people whom a table counts together, those of most axes first.</summary>
    public IReadOnlyList<CountTable> Finer(CountTable table) => _finer[table];

    /// <summary>Tables in which people's cell is known once their leaf is on this dimension and on those before it, and no sooner.</summary>
    public IEnumerable<CountTable> SettledBy(int dimension) => _settled[dimension];

    /// <summary>The leaves beside others on an axis.</summary>
    public AxisNeighbours Neighbours(CountTable table, int axis) => _axes[table][axis];

    /// <summary>A kind of people that a cell counts: the heaviest leaf of each dimension.</summary>
    public int[] Home(CountPlace place)
    {
        int[] home = [.. _heaviest];
        for (int at = 0; at < place.Table.Axes.Count; at++)
        {
            home[place.Table.Axes[at].Dimension] = _axes[place.Table][at].Heaviest(place.Table.Coordinate(place.Index, at));
        }

        return home;
    }

    private static bool Refines(CountTable other, CountTable table) => (other.Dimensions & table.Dimensions) != 0 && other.Axes.Any(axis => Refines(axis, table));

    private static bool Refines(CountAxis axis, CountTable table)
    {
        if (table.On(axis.Dimension) is not CountAxis own)
        {
            return true;
        }

        int?[] finer = new int?[own.Size];
        for (int leaf = 0; leaf < own.Coordinates.Length; leaf++)
        {
            if (own.Coordinates[leaf] is int coordinate and >= 0 && (finer[coordinate] ??= axis.Coordinates[leaf]) != axis.Coordinates[leaf])
            {
                return true;
            }
        }

        return false;
    }
}
