using System.Runtime.CompilerServices;

namespace Evaluation.Segments.Clustering;

/// <summary>Sorts rows by their numbers, first column first, so that nothing computed after depends on the order in which they came.</summary>
internal sealed class RowOrder
{
    private const int Short = 24;

    // Fewer rows than this are sorted sooner by one core.
    private const int Many = 50_000;

    private readonly FeatureMatrix _rows;
    private readonly int[] _order;
    private readonly ulong[] _keys;

    private RowOrder(FeatureMatrix rows)
    {
        (_rows, _order, _keys) = (rows, new int[rows.Rows], new ulong[rows.Rows]);
        for (int row = 0; row < _order.Length; row++)
        {
            _order[row] = row;
        }
    }

    /// <summary>Numbers of the rows, sorted; which of equal rows comes first is not said.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cores">Cores used.</param>
    internal static int[] Of(FeatureMatrix rows, int cores = 1)
    {
        RowOrder order = new(rows);
        if (cores > 1 && rows.Rows >= Many)
        {
            order.SortHalves();
        }
        else
        {
            order.Sort(0, rows.Rows, 0);
        }

        return order._order;
    }

    // Each half by the first two columns on a core of its own, then both together; rows that are equal on these are then sorted by the others.
    private void SortHalves()
    {
        int middle = _order.Length / 2;
        Parallel.Invoke(() => SortKeys(0, middle, 0), () => SortKeys(middle, _order.Length, 0));
        Merge([.. _keys], [.. _order], middle);
        SortEqual(0, _order.Length, 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Merge(ulong[] keys, int[] order, int middle)
    {
        for (int at = 0, left = 0, right = middle; at < order.Length; at++)
        {
            int next = right >= order.Length || (left < middle && keys[left] <= keys[right]) ? left++ : right++;
            (_keys[at], _order[at]) = (keys[next], order[next]);
        }
    }

    // Two columns at a time, as one whole number; rows that are equal on both are sorted by the next two.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sort(int from, int to, int column)
    {
        if (to - from < 2 || column >= _rows.Columns)
        {
            return;
        }

        if (to - from <= Short)
        {
            _order.AsSpan(from, to - from).Sort((left, right) => _rows[left].SequenceCompareTo(_rows[right]));
            return;
        }

        SortKeys(from, to, column);
        SortEqual(from, to, column + 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SortKeys(int from, int to, int column)
    {
        for (int at = from; at < to; at++)
        {
            _keys[at] = Key(_rows[_order[at]], column);
        }

        Array.Sort(_keys, _order, from, to - from);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SortEqual(int from, int to, int column)
    {
        for (int first = from, at = from + 1; at <= to; at++)
        {
            if (at == to || _keys[at] != _keys[first])
            {
                Sort(first, at, column);
                first = at;
            }
        }
    }

    private static ulong Key(ReadOnlySpan<float> row, int column) => ((ulong)Ordered(row[column]) << 32) | (column + 1 < row.Length ? Ordered(row[column + 1]) : 0);

    // The bits of a number, so that whole numbers sort as it does; 0 and -0 are one.
    private static uint Ordered(float value)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value + 0f);
        return (bits & 0x80000000) != 0 ? ~bits : bits | 0x80000000;
    }
}
