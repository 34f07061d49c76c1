namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>Two worlds in which everything printed is the same and one hidden cell is not: the proof that it can't be found.</summary>
internal sealed class Worlds(CountCell cell)
{
    private readonly Dictionary<CountCell, decimal> _more = [];
    private readonly Dictionary<CountCell, decimal> _fewer = [];

    /// <summary>How far apart the cell is in the two.</summary>
    public decimal Width => _more.GetValueOrDefault(cell) - _fewer.GetValueOrDefault(cell);

    /// <summary>Whether a cell is not in both as it is.</summary>
    public bool Changes(CountCell other) => _more.GetValueOrDefault(other) != 0 || _fewer.GetValueOrDefault(other) != 0;

    /// <summary>A cell where the protected one counts more.</summary>
    public decimal More(CountCell other) => other.Value + _more.GetValueOrDefault(other);

    /// <summary>A cell where the protected one counts fewer.</summary>
    public decimal Fewer(CountCell other) => other.Value + _fewer.GetValueOrDefault(other);

    /// <summary>The same two worlds for a reader who takes people away from every cell; null when one of these cells couldn't be so.</summary>
    /// <param name="taken">Each cell as that reader takes it.</param>
    public Worlds? Among(IReadOnlyDictionary<CountCell, CountPlace> taken)
    {
        Worlds among = new(taken[cell].Cell);
        foreach (CountCell changed in _more.Keys.Union(_fewer.Keys).Where(Changes))
        {
            CountCell other = taken[changed].Cell;
            (among._more[other], among._fewer[other]) = (_more.GetValueOrDefault(changed), _fewer.GetValueOrDefault(changed));
            if (!other.MayVary || !other.CanBe(among.More(other)) || !other.CanBe(among.Fewer(other)))
            {
                return null;
            }
        }

        return among;
    }

    /// <summary>Drives the worlds apart, as far as is needed and no farther.</summary>
    public void Apply(Move move, decimal needed)
    {
        decimal up = Math.Min(move.Up, needed);
        decimal down = Math.Min(move.Down, needed - up);
        foreach ((CountCell changed, int change) in move.Cells)
        {
            _more[changed] = _more.GetValueOrDefault(changed) + (change * up);
            _fewer[changed] = _fewer.GetValueOrDefault(changed) - (change * down);
        }
    }
}
