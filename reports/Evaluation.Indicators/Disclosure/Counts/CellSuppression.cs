namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>
/// Hides small counts, and as few others as it can so that none of all these is found by sums and differences of all that is printed: for each, two worlds
/// are shown in which everything printed is the same and the hidden count differs by the threshold or more. That holds for a reader who knows nothing else
/// and for each partner, who takes its own people away from everything: what is left of the others must not be small either.
/// </summary>
internal sealed class CellSuppression
{
    private readonly ReaderView _everybody;
    private readonly ReaderView[] _views;

    /// <summary>Prepares it.</summary>
    /// <param name="space">All that is to be printed of one measure.</param>
    /// <param name="threshold">Counts of people below it, zero apart, are small.</param>
    /// <param name="inside">The same for what partners make of the others, who read as those inside do.</param>
    public CellSuppression(CountSpace space, int threshold, int inside)
    {
        _everybody = new ReaderView(space, threshold, null);
        _views = [_everybody, .. space.Insiders.Select(partner => new ReaderView(space.Without(partner), inside, _everybody))];
    }

    /// <summary>Hides what must be.</summary>
    /// <returns>Hidden counts that can't be protected, because what tells them was published before.</returns>
    public IReadOnlyList<CountPlace> Run()
    {
        CountPlace[][] small = [.. _views.Select(view => view.HideSmall())];
        List<CountPlace> exposed = [];
        for (int at = 0; at < _views.Length; at++)
        {
            exposed.AddRange(small[at].Where(place => !_views[at].Protect(place)));
        }

        while (_views.SelectMany(view => view.Unproved().Select(place => (View: view, Place: place))).ToArray() is { Length: > 0 } besides)
        {
            exposed.AddRange(besides.Where(one => !one.View.Protect(one.Place)).Select(one => one.Place));
        }

        exposed.ForEach(HideWithin);
        ShowAgain();
        return exposed;
    }

    /// <summary>The two worlds that protect a hidden count; null when there are none.</summary>
    public Worlds? Proof(CountCell cell) => _everybody.Proof(cell);

    // A number that no two worlds protect isn't told by its parts either: where all of a table that lie in it but a few people are told, none of these parts is.
    private void HideWithin(CountPlace exposed)
    {
        ReaderView reader = _views.First(view => view.Holds(exposed.Table));
        foreach (IGrouping<CountTable, CountPlace> parts in reader.Places.Where(place => !place.Cell.IsHidden && place.LiesIn(exposed)).GroupBy(place => place.Table))
        {
            if (reader.AreNear(exposed.Cell.Value, parts.Sum(part => part.Cell.Value)))
            {
                parts.ToList().ForEach(part => part.Cell.Hide(CellState.Small, HidingCause.WouldTell));
            }
        }
    }

    // What was hidden for one count may be of no use since another was hidden for the next: the dearest are tried first.
    private void ShowAgain()
    {
        foreach (CountPlace place in _everybody.Complementary().OrderByDescending(place => place.Cell.Cost).ToList())
        {
            place.Cell.State = CellState.Shown;
            List<Action> renewed = [];
            if (_views.All(view => view.CanShow(place.Cell, renewed)))
            {
                renewed.ForEach(renew => renew());
            }
            else
            {
                place.Cell.State = CellState.Complementary;
            }
        }
    }
}
