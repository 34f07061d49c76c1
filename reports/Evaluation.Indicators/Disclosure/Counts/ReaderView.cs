namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>What is printed as one reader takes it: somebody who knows nothing else, or a partner, for whom every number is that of the others.</summary>
internal sealed class ReaderView
{
    private readonly CountSpace _space;
    private readonly CountPlace[] _places;
    private readonly int _threshold;
    private readonly Lazy<MoveSearch> _search;
    private readonly Dictionary<CountCell, Worlds?> _proofs = [];
    private readonly ReaderView? _everybody;
    private readonly Lazy<Dictionary<CountCell, CountPlace>> _ofEverybody;

    /// <summary>Prepares it.</summary>
    /// <param name="space">All that is to be printed, as this reader takes it.</param>
    /// <param name="threshold">Counts of people below it, zero apart, are small.</param>
    /// <param name="everybody">The reader who knows nothing else, whose proofs may do here too; null for that reader.</param>
    public ReaderView(CountSpace space, int threshold, ReaderView? everybody)
    {
        _space = ImpliedTables.With(space);
        _places = [.. _space.Places];
        _threshold = threshold;
        _everybody = everybody;
        _search = new Lazy<MoveSearch>(() => new MoveSearch(new SpaceIndex(_space)));
        _ofEverybody = new Lazy<Dictionary<CountCell, CountPlace>>(() => _everybody!._places.Zip(_places).ToDictionary(pair => pair.First.Cell, pair => pair.Second));
    }

    /// <summary>All that this reader makes of what is printed.</summary>
    public IReadOnlyList<CountPlace> Places => _places;

    /// <summary>Whether a table is among what this reader takes.</summary>
    public bool Holds(CountTable table) => _space.Tables.Contains(table);

    /// <summary>Whether two numbers differ by few people, or by nobody.</summary>
    public bool AreNear(decimal one, decimal other) => Math.Abs(one - other) < _threshold;

    /// <summary>Hides the small counts.</summary>
    /// <returns>All that must be protected from the start, largest first.</returns>
    public CountPlace[] HideSmall()
    {
        CountPlace[] small = [.. _places.Where(place => IsSmall(place.Cell) || (place.Cell.Value != 0 && place.Cell.State is CellState.Small or CellState.Complementary)).OrderByDescending(place => Math.Abs(place.Cell.Value)).ThenBy(place => place.Index)];
        foreach (CountPlace place in small)
        {
            place.Cell.Hide(CellState.Small, place.Cell.IsSecret == true ? HidingCause.Money : _everybody is null ? HidingCause.Few : HidingCause.FewOthers);
        }

        return small;
    }

    /// <summary>What was hidden for the sake of others, or for another reader, is protected in its turn.</summary>
    public CountPlace[] Unproved() =>
        [.. _places.Where(place => place.Cell.Value != 0 && place.Cell.State is CellState.Small or CellState.Complementary && !_proofs.ContainsKey(place.Cell))];

    /// <summary>What is hidden for the sake of others.</summary>
    public IEnumerable<CountPlace> Complementary() => _places.Where(place => place.Cell.State == CellState.Complementary);

    /// <summary>The two worlds that protect a hidden count; null when there are none.</summary>
    public Worlds? Proof(CountCell cell) => _proofs.GetValueOrDefault(cell);

    /// <summary>Protects a hidden count, hiding others where it must.</summary>
    /// <returns>Whether it could.</returns>
    public bool Protect(CountPlace place)
    {
        Worlds? worlds = Known(place) ?? Apart(place, onlyHidden: false);
        _proofs[place.Cell] = worlds;
        return worlds is not null;
    }

    /// <summary>Whether a number that was hidden for others may be shown: whatever leaned on it is protected by what else is hidden.</summary>
    /// <param name="printed">The number, shown again to see.</param>
    /// <param name="renewed">Takes what to do once all readers agree.</param>
    public bool CanShow(CountCell printed, List<Action> renewed)
    {
        CountCell cell = _everybody is null ? printed : _ofEverybody.Value[printed].Cell;
        foreach (CountPlace place in _places.Where(place => place.Cell != cell && _proofs.GetValueOrDefault(place.Cell)?.Changes(cell) == true).ToArray())
        {
            if (Apart(place, onlyHidden: true) is not Worlds other)
            {
                return false;
            }

            renewed.Add(() => _proofs[place.Cell] = other);
        }

        renewed.Add(() => _proofs.Remove(cell));
        return true;
    }

    private bool IsSmall(CountCell cell) => cell.Value != 0 && (cell.IsSecret ?? Math.Abs(cell.Value) < _threshold) && cell.State != CellState.Published;

    // The worlds that protect a count from everybody protect it from a partner too where nothing of the others would go through zero in them.
    private Worlds? Known(CountPlace place) => _everybody is null || _everybody.Of(place, this) is not Worlds proof ? null : proof.Among(_ofEverybody.Value);

    private Worlds? Of(CountPlace place, ReaderView view) => Proof(_space.Tables[view.IndexOf(place.Table)].Cells[place.Index]!);

    private int IndexOf(CountTable table) => _space.Tables.TakeWhile(other => other != table).Count();

    private Worlds? Apart(CountPlace place, bool onlyHidden)
    {
        Worlds worlds = new(place.Cell);
        decimal width = place.Cell.Width ?? _threshold;
        while (worlds.Width < width)
        {
            decimal needed = width - worlds.Width;
            if (_search.Value.Cheapest(place, worlds, needed, onlyHidden) is not Move move)
            {
                return null;
            }

            worlds.Apply(move, needed);
            foreach ((CountCell cell, int _) in move.Cells)
            {
                cell.Hide(CellState.Complementary, _everybody is null ? HidingCause.WouldTell : HidingCause.WouldTellOthers);
            }
        }

        return worlds;
    }
}
