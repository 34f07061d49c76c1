using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>Tries moves one after the other and keeps the cheapest that can be made.</summary>
internal sealed class MoveTrial(CountSpace space)
{
    private readonly CountTable[] _tables = [.. space.Tables];
    private readonly List<(CountCell Cell, int Change)> _cells = [];
    private CountPlace _place;
    private Worlds? _worlds;
    private decimal _needed;
    private bool _onlyHidden;
    private double _price;

    /// <summary>The cheapest move so far; null when none can be made.</summary>
    public Move? Best { get; private set; }

    /// <summary>Whether a move was found that costs nothing and goes all the way: none is better.</summary>
    public bool IsFree { get; private set; }

    /// <summary>Starts anew for a cell.</summary>
    public void Begin(CountPlace place, Worlds worlds, decimal needed, bool onlyHidden)
    {
        (_place, _worlds, _needed, _onlyHidden) = (place, worlds, needed, onlyHidden);
        (Best, IsFree) = (null, false);
        _price = double.MaxValue;
    }

    /// <summary>Whether a move may change a cell.</summary>
    public bool MayChange([NotNullWhen(true)] CountCell? cell) => cell is { MayVary: true } && (!_onlyHidden || cell.IsHidden);

    /// <summary>Tries people of one kind for people of another.</summary>
    /// <param name="from">The kind that the cell counts, a leaf a dimension.</param>
    /// <param name="dimensions">The dimensions exchanged, a bit each; none to add people.</param>
    /// <param name="to">The kind exchanged for; only the leaves of the dimensions exchanged are read.</param>
    public void Try(ReadOnlySpan<int> from, ulong dimensions, ReadOnlySpan<int> to)
    {
        _cells.Clear();
        double cost = 0;
        foreach (CountTable table in _tables)
        {
            if ((table.Dimensions & dimensions) == dimensions && !Change(table, from, dimensions, to, ref cost))
            {
                return;
            }
        }

        Weigh(cost);
    }

    // The net change in each cell of a table; false when one can't change.
    private bool Change(CountTable table, ReadOnlySpan<int> from, ulong dimensions, ReadOnlySpan<int> to, ref double cost)
    {
        int corners = 1 << BitOperations.PopCount(dimensions);
        Span<int> indexes = stackalloc int[corners];
        Span<int> changes = stackalloc int[corners];
        Span<int> leaves = stackalloc int[from.Length];
        int count = 0;
        for (int corner = 0; corner < corners; corner++)
        {
            from.CopyTo(leaves);
            Replace(leaves, dimensions, corner, to);
            int index = table.IndexOf(leaves);
            if (index >= 0)
            {
                Add(indexes, changes, ref count, index, (BitOperations.PopCount((uint)corner) & 1) == 0 ? 1 : -1);
            }
        }

        for (int at = 0; at < count; at++)
        {
            if (changes[at] == 0)
            {
                continue;
            }

            CountCell? cell = table.Cells[indexes[at]];
            if (!MayChange(cell))
            {
                return false;
            }

            _cells.Add((cell, changes[at]));
            cost += cell.IsHidden ? 0 : cell.Cost;
            if (cost > _price)
            {
                return false;
            }
        }

        return true;
    }

    private static void Replace(Span<int> leaves, ulong dimensions, int corner, ReadOnlySpan<int> to)
    {
        for (int bit = 0; dimensions != 0; bit++, dimensions &= dimensions - 1)
        {
            if ((corner & (1 << bit)) != 0)
            {
                int dimension = BitOperations.TrailingZeroCount(dimensions);
                leaves[dimension] = to[dimension];
            }
        }
    }

    private static void Add(Span<int> indexes, Span<int> changes, ref int count, int index, int change)
    {
        for (int at = 0; at < count; at++)
        {
            if (indexes[at] == index)
            {
                changes[at] += change;
                return;
            }
        }

        (indexes[count], changes[count]) = (index, change);
        count++;
    }

    private void Weigh(double cost)
    {
        (decimal up, decimal down) = (Move.Unlimited, Move.Unlimited);
        bool changes = false;
        foreach ((CountCell cell, int change) in _cells)
        {
            changes |= cell == _place.Cell;
            up = Math.Min(up, Room(cell, _worlds!.More(cell), change));
            down = Math.Min(down, Room(cell, _worlds.Fewer(cell), -change));
        }

        decimal width = Math.Min(up + down, _needed);
        if (!changes || width <= 0)
        {
            return;
        }

        // A move that goes half the way will need another as dear.
        double price = (cost + 0.001) * (double)(_needed / width);
        if (price < _price)
        {
            _price = price;
            Best = new Move([.. _cells], cost, up, down);
            IsFree = cost == 0 && width == _needed;
        }
    }

    // How far a count can go: never through zero, nor below what everybody knows.
    private static decimal Room(CountCell cell, decimal now, int change) =>
        change < 0 == cell.Value > 0 ? Math.Abs(now - cell.Least) / Math.Abs(change) : Move.Unlimited;
}
