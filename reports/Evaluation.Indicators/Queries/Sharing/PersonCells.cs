using System.Runtime.InteropServices;

namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>The cells of one reading that counts persons, filled row by row, person after person: a person counts in a cell when first met there.</summary>
/// <param name="reading">The reading.</param>
/// <param name="kept">The column that tells whether its filter keeps a row; null when it keeps all.</param>
/// <param name="places">The columns of its slices, then the one that its rows are kept apart by where there is one; <see cref="MostPlaces"/> at most.</param>
/// <param name="conditions">For each contract, the column that tells whether a row counts; null when all do.</param>
internal sealed class PersonCells(Reading reading, int? kept, int[] places, int?[] conditions)
{
    /// <summary>The most columns that cells are kept apart by.</summary>
    public const int MostPlaces = 3;

    private readonly int?[] _conditions = [.. conditions.Distinct()];
    private readonly Dictionary<Place, PersonCount[]> _cells = [];
    private Place _place;
    private PersonCount[]? _counts;

    /// <summary>Counts the rows of a block.</summary>
    public void Add(PersonBlock block)
    {
        for (int index = 0; index < block.Count; index++)
        {
            ReadOnlySpan<long> row = block[index];
            if (kept is not int filter || row[filter] != 0)
            {
                Add(row);
            }
        }
    }

    /// <summary>What the reading holds, as its own statement would tell it.</summary>
    public IReadOnlyList<StatementRow> Rows() => [.. _cells.Select(cell => Row([cell.Key.First, cell.Key.Second, cell.Key.Third], cell.Value))];

    private void Add(ReadOnlySpan<long> row)
    {
        PersonCount[] counts = At(new Place(At(row, 0), At(row, 1), At(row, 2)));
        for (int index = 0; index < counts.Length; index++)
        {
            if (_conditions[index] is not int condition || row[condition] != 0)
            {
                counts[index].Add(row[0]);
            }
        }
    }

    // Rows often follow others of the same place: where there is one partner, say.
    private PersonCount[] At(Place place)
    {
        if (_counts is null || _place != place)
        {
            _counts = CollectionsMarshal.GetValueRefOrAddDefault(_cells, place, out _) ??= new PersonCount[_conditions.Length];
            _place = place;
        }

        return _counts;
    }

    private StatementRow Row(int[] place, PersonCount[] counts)
    {
        int slices = reading.Scope.Slices.Count;
        return new StatementRow(place[..slices], [], places.Length > slices ? place[slices] : 0, [.. reading.Leaves.Select((leaf, index) => counts[Array.IndexOf(_conditions, conditions[index])].Of(leaf))]);
    }

    private int At(ReadOnlySpan<long> row, int index) => index < places.Length ? (int)row[places[index]] : 0;

    private readonly record struct Place(int First, int Second, int Third)
    {
        public override int GetHashCode() => First + (31 * (Second + (31 * Third)));
    }

    private struct PersonCount
    {
        private long _rows;
        private long _named;
        private long _persons;
        private long _last;

        public void Add(long person)
        {
            _rows++;
            if (person > 0)
            {
                _named++;
                _persons += person == _last ? 0 : 1;
                _last = person;
            }
        }

        public readonly LeafNumber Of(Leaf leaf) => leaf.OnceColumn is null ? new LeafNumber(_rows, _rows, _rows, null) : new LeafNumber(_persons, _named, _rows, null);
    }
}
