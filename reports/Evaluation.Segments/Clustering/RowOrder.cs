using System.Runtime.CompilerServices;

namespace Evaluation.Segments.Clustering;

/// <summary>Sorts rows by their numbers, first column first, so that nothing computed after depends on the order in which they came.</summary>
internal sealed class RowOrder
{
    private const int Short = 24;

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

    /// <summary>Numbers of the rows, sorted.</summary>
    internal static int[] Of(FeatureMatrix rows)
    {
        RowOrder order = new(rows);
        order.Sort(0, rows.Rows, 0);
        return order._order;
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

        for (int at = from; at < to; at++)
        {
            _keys[at] = Key(_rows[_order[at]], column);
        }

        Array.Sort(_keys, _order, from, to - from);
        SortEqual(from, to, column + 2);
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
