using System.Runtime.InteropServices;

namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>What rows of a passage are put in.</summary>
internal interface IRowTally
{
    /// <summary>Puts the rows of a block in their cells.</summary>
    void Add(RowBlock block);

    /// <summary>What the reading holds, as its own statement would tell it.</summary>
    IReadOnlyList<StatementRow> Rows();
}

/// <summary>The cells of one reading, filled row by row.</summary>
/// <typeparam name="T">What a cell is made of, several of them.</typeparam>
/// <param name="reading">The reading.</param>
/// <param name="kept">The column that tells whether its filter keeps a row; null when it keeps all.</param>
/// <param name="places">The columns of its slices, then the one that its rows are kept apart by where there is one; <see cref="Passage.MostPlaces"/> at most.</param>
internal abstract class RowTally<T>(Reading reading, int? kept, int[] places) : IRowTally
    where T : struct
{
    private readonly Dictionary<Place, T[]> _cells = [];
    private Place _place;
    private T[]? _counts;

    /// <inheritdoc/>
    public void Add(RowBlock block)
    {
        for (int index = 0; index < block.Count; index++)
        {
            ReadOnlySpan<long> row = block[index];
            if (kept is not int filter || row[filter] != 0)
            {
                Count(At(new Place(At(row, 0), At(row, 1), At(row, 2))), row);
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<StatementRow> Rows() => [.. _cells.Select(cell => Row([cell.Key.First, cell.Key.Second, cell.Key.Third], cell.Value))];

    /// <summary>What an empty cell is made of.</summary>
    protected abstract T[] Empty();

    /// <summary>Adds a row to its cell.</summary>
    protected abstract void Count(T[] cell, ReadOnlySpan<long> row);

    /// <summary>What a cell holds for one of the contracts, by its place in the reading.</summary>
    protected abstract LeafNumber Number(T[] cell, int leaf);

    // Rows often follow others of the same place: where there is one partner, say.
    private T[] At(Place place)
    {
        if (_counts is null || _place != place)
        {
            _counts = CollectionsMarshal.GetValueRefOrAddDefault(_cells, place, out _) ??= Empty();
            _place = place;
        }

        return _counts;
    }

    private StatementRow Row(int[] place, T[] cell)
    {
        int slices = reading.Scope.Slices.Count;
        return new StatementRow(place[..slices], [], places.Length > slices ? place[slices] : 0, [.. reading.Leaves.Select((_, index) => Number(cell, index))]);
    }

    private int At(ReadOnlySpan<long> row, int index) => index < places.Length ? (int)row[places[index]] : 0;

    private readonly record struct Place(int First, int Second, int Third)
    {
        public override int GetHashCode() => First + (31 * (Second + (31 * Third)));
    }
}
