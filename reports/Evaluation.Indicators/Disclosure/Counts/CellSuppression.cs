namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>
/// Hides small counts, and as few others as it can so that none of all these is found by sums and differences of all that is printed: for each, two worlds
/// are shown in which everything printed is the same and the hidden count differs by the threshold or more.
/// </summary>
internal sealed class CellSuppression
{
    private readonly CountSpace _space;
    private readonly int _threshold;
    private readonly MoveSearch _search;
    private readonly Dictionary<CountCell, Worlds?> _proofs = [];

    /// <summary>Prepares it.</summary>
    /// <param name="space">All that is to be printed of one measure.</param>
    /// <param name="threshold">Counts of people below it, zero apart, are small.</param>
    public CellSuppression(CountSpace space, int threshold)
    {
        _space = ImpliedTables.With(space);
        _threshold = threshold;
        _search = new MoveSearch(new SpaceIndex(_space));
    }

    /// <summary>Hides what must be.</summary>
    /// <returns>Hidden counts that can't be protected, because what tells them was published before.</returns>
    public IReadOnlyList<CountPlace> Run()
    {
        CountPlace[] small = [.. _space.Places.Where(place => IsSmall(place.Cell) || place.Cell.State is CellState.Small or CellState.Complementary).OrderByDescending(place => Math.Abs(place.Cell.Value)).ThenBy(place => place.Index)];
        foreach (CountPlace place in small.Where(place => place.Cell.State == CellState.Shown))
        {
            place.Cell.State = CellState.Small;
        }

        List<CountPlace> exposed = [.. small.Where(place => !Protect(place))];
        while (Unproved() is { Length: > 0 } besides)
        {
            exposed.AddRange(besides.Where(place => !Protect(place)));
        }

        ShowAgain();
        return exposed;
    }

    /// <summary>The two worlds that protect a hidden count; null when there are none.</summary>
    public Worlds? Proof(CountCell cell) => _proofs.GetValueOrDefault(cell);

    private bool IsSmall(CountCell cell) => cell.Value != 0 && Math.Abs(cell.Value) < _threshold && cell.State != CellState.Published;

    // What was hidden for the sake of others is protected in its turn.
    private CountPlace[] Unproved() => [.. _space.Places.Where(place => place.Cell.State == CellState.Complementary && !_proofs.ContainsKey(place.Cell))];

    private bool Protect(CountPlace place)
    {
        Worlds? worlds = Apart(place, onlyHidden: false);
        _proofs[place.Cell] = worlds;
        return worlds is not null;
    }

    private Worlds? Apart(CountPlace place, bool onlyHidden)
    {
        Worlds worlds = new(place.Cell);
        while (worlds.Width < _threshold)
        {
            decimal needed = _threshold - worlds.Width;
            if (_search.Cheapest(place, worlds, needed, onlyHidden) is not Move move)
            {
                return null;
            }

            worlds.Apply(move, needed);
            foreach ((CountCell cell, int _) in move.Cells)
            {
                cell.State = cell.State == CellState.Shown ? CellState.Complementary : cell.State;
            }
        }

        return worlds;
    }

    // What was hidden for one count may be of no use since another was hidden for the next: the dearest are tried first.
    private void ShowAgain()
    {
        Dictionary<CountCell, CountPlace> places = _space.Places.ToDictionary(place => place.Cell);
        foreach (CountCell cell in places.Keys.Where(cell => cell.State == CellState.Complementary).OrderByDescending(cell => cell.Cost).ToList())
        {
            CountPlace[] leaning = [.. _proofs.Where(proof => proof.Key != cell && proof.Value?.Changes(cell) == true).Select(proof => places[proof.Key])];
            cell.State = CellState.Shown;
            Worlds?[] others = [.. leaning.Select(place => Apart(place, onlyHidden: true)).TakeWhile(worlds => worlds is not null)];
            if (others.Length < leaning.Length)
            {
                cell.State = CellState.Complementary;
                continue;
            }

            _proofs.Remove(cell);
            for (int at = 0; at < leaning.Length; at++)
            {
                _proofs[leaning[at].Cell] = others[at];
            }
        }
    }
}
