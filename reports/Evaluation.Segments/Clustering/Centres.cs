using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Evaluation.Segments.Clustering;

/// <summary>Some centres, one after the other, and the squared distances of points to them.</summary>
/// <param name="count">How many.</param>
/// <param name="columns">Numbers in each.</param>
internal sealed class Centres(int count, int columns)
{
    private const int Together = 4;

    private readonly float[] _values = new float[count * columns];

    /// <summary>How many.</summary>
    internal int Count => count;

    /// <summary>The first number of the first centre; the others follow.</summary>
    internal ref float First => ref _values[0];

    /// <summary>One centre.</summary>
    internal Span<float> this[int centre] => _values.AsSpan(centre * columns, columns);

    /// <summary>Squared distances of eight points to each centre; sums in the order of columns, never contracted, so the same on every machine.</summary>
    /// <param name="block">The points.</param>
    /// <param name="squared">Where they go, one vector a centre.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void SquaredDistances(ReadOnlySpan<Vector256<float>> block, Span<Vector256<float>> squared)
    {
        int centre = 0;
        for (; centre + Together <= count; centre += Together)
        {
            Four(block, ref _values[centre * columns], squared[centre..]);
        }

        for (; centre + 2 <= count; centre += 2)
        {
            Two(block, ref _values[centre * columns], squared[centre..]);
        }

        if (centre < count)
        {
            squared[centre] = One(block, ref _values[centre * columns]);
        }
    }

    /// <summary>Squared distance between two centres.</summary>
    internal static double SquaredDistance(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        double sum = 0;
        for (int column = 0; column < left.Length; column++)
        {
            double gap = (double)left[column] - right[column];
            sum += gap * gap;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> One(ReadOnlySpan<Vector256<float>> block, ref float centre)
    {
        Vector256<float> sum = Vector256<float>.Zero;
        for (int column = 0; column < block.Length; column++)
        {
            Vector256<float> gap = block[column] - Vector256.Create(Unsafe.Add(ref centre, column));
            sum += gap * gap;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Two(ReadOnlySpan<Vector256<float>> block, ref float first, Span<Vector256<float>> squared)
    {
        ref float second = ref Unsafe.Add(ref first, columns);
        Vector256<float> a = Vector256<float>.Zero, b = a;
        for (int column = 0; column < block.Length; column++)
        {
            Vector256<float> toFirst = block[column] - Vector256.Create(Unsafe.Add(ref first, column));
            Vector256<float> toSecond = block[column] - Vector256.Create(Unsafe.Add(ref second, column));
            a += toFirst * toFirst;
            b += toSecond * toSecond;
        }

        (squared[0], squared[1]) = (a, b);
    }

    // Four sums at once keep the processor busy while each waits for its last addition.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Four(ReadOnlySpan<Vector256<float>> block, ref float first, Span<Vector256<float>> squared)
    {
        ref Vector256<float> points = ref MemoryMarshal.GetReference(block);
        ref float second = ref Unsafe.Add(ref first, columns);
        ref float third = ref Unsafe.Add(ref second, columns);
        ref float fourth = ref Unsafe.Add(ref third, columns);
        Vector256<float> a = Vector256<float>.Zero, b = a, c = a, d = a;
        for (nint column = 0; column < columns; column++)
        {
            Vector256<float> x = Unsafe.Add(ref points, column);
            Vector256<float> toFirst = x - Vector256.Create(Unsafe.Add(ref first, column));
            Vector256<float> toSecond = x - Vector256.Create(Unsafe.Add(ref second, column));
            Vector256<float> toThird = x - Vector256.Create(Unsafe.Add(ref third, column));
            Vector256<float> toFourth = x - Vector256.Create(Unsafe.Add(ref fourth, column));
            a += toFirst * toFirst;
            b += toSecond * toSecond;
            c += toThird * toThird;
            d += toFourth * toFourth;
        }

        (squared[0], squared[1], squared[2], squared[3]) = (a, b, c, d);
    }
}
