using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Evaluation.Segments.Clustering;

/// <summary>
/// Points that weigh something. Eight of them lie side by side, column by column, so that a lane of a vector computes one point's distance in the
/// order of columns: what is found does not depend on the width of the machine's vectors.
/// </summary>
internal sealed class Points
{
    /// <summary>Points in a block; the last block is filled with points that weigh nothing.</summary>
    internal const int Lanes = 8;

    private readonly float[] _values;
    private readonly float[] _weights;

    /// <summary>Room for points, all numbers 0.</summary>
    internal Points(int count, int columns)
    {
        int places = (count + Lanes - 1) / Lanes * Lanes;
        (_values, _weights, Count, Columns) = (new float[places * columns], new float[places], count, columns);
    }

    /// <summary>How many.</summary>
    internal int Count { get; }

    /// <summary>Numbers of a point.</summary>
    internal int Columns { get; }

    /// <summary>Blocks of eight points.</summary>
    internal int Blocks => _weights.Length / Lanes;

    /// <summary>What each point weighs; 0 past the last.</summary>
    internal ReadOnlySpan<float> Weights => _weights;

    /// <summary>Writes a point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Put(int point, ReadOnlySpan<float> row, float weight)
    {
        _weights[point] = weight;
        for (int column = 0; column < row.Length; column++)
        {
            _values[(((point / Lanes * Columns) + column) * Lanes) + (point % Lanes)] = row[column];
        }
    }

    /// <summary>Eight points: one vector a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<Vector256<float>> Block(int block) =>
        MemoryMarshal.Cast<float, Vector256<float>>(_values.AsSpan(block * Columns * Lanes, Columns * Lanes));

    /// <summary>The numbers of a point, one every <see cref="Lanes"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<float> Apart(int point) => _values.AsSpan((point / Lanes * Columns * Lanes) + (point % Lanes), ((Columns - 1) * Lanes) + 1);

    /// <summary>A number of a point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal float Value(int point, int column) => _values[(((point / Lanes * Columns) + column) * Lanes) + (point % Lanes)];

    /// <summary>Copies the numbers of a point.</summary>
    internal void Copy(int point, Span<float> into)
    {
        for (int column = 0; column < Columns; column++)
        {
            into[column] = Value(point, column);
        }
    }
}
