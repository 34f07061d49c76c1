using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Evaluation.Segments.Clustering;

/// <summary>How far centres moved, and by it which points surely keep theirs.</summary>
internal sealed class Drift(Centres centres)
{
    private const double Wider = 1 + 1e-6;

    private readonly float[] _moved = new float[centres.Count];
    private readonly float[] _othersMoved = new float[centres.Count];
    private readonly float[] _halfGap = new float[centres.Count];

    /// <summary>Measures how far each centre moved from where it was, and the gaps between them.</summary>
    /// <returns>Sum of the squared moves.</returns>
    internal double Measure(Centres former)
    {
        double sum = 0;
        for (int centre = 0; centre < centres.Count; centre++)
        {
            double squared = Centres.SquaredDistance(former[centre], centres[centre]);
            sum += squared;
            _moved[centre] = (float)(Math.Sqrt(squared) * Wider);
            _halfGap[centre] = (float)(Math.Sqrt(NearestOther(centre)) / 2 / Wider);
        }

        for (int centre = 0; centre < centres.Count; centre++)
        {
            _othersMoved[centre] = Others(centre);
        }

        return sum;
    }

    /// <summary>Widens the bounds of eight points by what the centres moved; true where each surely keeps its cluster.</summary>
    /// <param name="clusters">Their clusters; negative before the first round.</param>
    /// <param name="upper">No less than the distance to their own centre.</param>
    /// <param name="lower">No more than the distance to any other.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Holds(ReadOnlySpan<int> clusters, ref Vector256<float> upper, ref Vector256<float> lower)
    {
        if (clusters[0] < 0)
        {
            return false;
        }

        upper += Of(_moved, clusters) + (upper * 1e-7f);
        lower -= Of(_othersMoved, clusters) + (Vector256.Abs(lower) * 1e-7f);
        return Vector256.LessThanAll(upper, Vector256.Max(lower, Of(_halfGap, clusters)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Of(float[] byCentre, ReadOnlySpan<int> clusters) => Vector256.Create(
        byCentre[clusters[0]],
        byCentre[clusters[1]],
        byCentre[clusters[2]],
        byCentre[clusters[3]],
        byCentre[clusters[4]],
        byCentre[clusters[5]],
        byCentre[clusters[6]],
        byCentre[clusters[7]]);

    private double NearestOther(int centre)
    {
        double nearest = double.PositiveInfinity;
        for (int other = 0; other < centres.Count; other++)
        {
            nearest = other == centre ? nearest : Math.Min(nearest, Centres.SquaredDistance(centres[centre], centres[other]));
        }

        return nearest;
    }

    private float Others(int centre)
    {
        float most = 0;
        for (int other = 0; other < _moved.Length; other++)
        {
            most = other == centre ? most : Math.Max(most, _moved[other]);
        }

        return most;
    }
}
