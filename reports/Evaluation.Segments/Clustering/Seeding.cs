using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Evaluation.Segments.Clustering;

/// <summary>
/// Starting centres: the next is drawn among the points with a chance proportional to the squared distance to the nearest centre so far, the best of
/// 2 + ln k draws each time. Source: Arthur and Vassilvitskii, « k-means++: the advantages of careful seeding », SODA 2007 (§ on greedy draws).
/// </summary>
internal sealed class Seeding
{
    private readonly Points _points;
    private readonly SplitMix _draws;
    private readonly float[][] _left;
    private readonly double[] _until;
    private readonly Centres _tried;
    private float[] _nearest;

    private Seeding(Points points, int k, SplitMix draws)
    {
        (_points, _draws) = (points, draws);
        (_nearest, _until) = (new float[points.Blocks * Points.Lanes], new double[points.Blocks]);
        _tried = new Centres(2 + (int)Math.Log(k), points.Columns);
        _left = new float[_tried.Count][];
        for (int trial = 0; trial < _left.Length; trial++)
        {
            _left[trial] = new float[_nearest.Length];
        }

        Array.Fill(_nearest, 1);
        Sum();
    }

    /// <summary>Draws k centres.</summary>
    internal static Centres Draw(Points points, int k, SplitMix draws)
    {
        Seeding seeding = new(points, k, draws);
        Centres centres = new(k, points.Columns);
        points.Copy(seeding.Point(), centres[0]);
        Array.Fill(seeding._nearest, float.PositiveInfinity);
        seeding.First(centres[0]);
        for (int centre = 1; centre < k; centre++)
        {
            int best = seeding.Best();
            seeding._tried[best].CopyTo(centres[centre]);
            seeding.Take(best);
        }

        return centres;
    }

    // A point, with a chance proportional to what it weighs times its squared distance to the nearest centre.
    private int Point()
    {
        double drawn = _draws.NextUnit() * _until[^1];
        int block = Math.Min(Past(drawn), _until.Length - 1);
        double sum = block == 0 ? 0 : _until[block - 1];
        int last = block * Points.Lanes;
        for (int point = last; point < (block + 1) * Points.Lanes; point++)
        {
            double share = (double)_points.Weights[point] * _nearest[point];
            sum += share;
            last = share > 0 ? point : last;
            if (share > 0 && sum > drawn)
            {
                return point;
            }
        }

        return last;
    }

    // The first block at whose end the sum is above the number drawn.
    private int Past(double drawn)
    {
        int found = Array.BinarySearch(_until, drawn);
        found = found < 0 ? ~found : found + 1;
        while (found < _until.Length && _until[found] <= drawn)
        {
            found++;
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum()
    {
        double sum = 0;
        ReadOnlySpan<float> weights = _points.Weights;
        for (int point = 0; point < _nearest.Length; point++)
        {
            sum += weights[point] * _nearest[point];
            _until[point / Points.Lanes] = sum;
        }
    }

    // Of a few points drawn, the one that leaves the others nearest.
    private int Best()
    {
        for (int trial = 0; trial < _tried.Count; trial++)
        {
            _points.Copy(Point(), _tried[trial]);
        }

        Span<double> left = stackalloc double[_tried.Count];
        Measure(left);
        int best = 0;
        for (int trial = 1; trial < left.Length; trial++)
        {
            best = left[trial] < left[best] ? trial : best;
        }

        return best;
    }

    // The first centre is drawn alone: it is tried as often as there is room, and taken once.
    private void First(ReadOnlySpan<float> centre)
    {
        for (int trial = 0; trial < _tried.Count; trial++)
        {
            centre.CopyTo(_tried[trial]);
        }

        Measure(stackalloc double[_tried.Count]);
        Take(0);
    }

    // Takes the point tried: what it leaves was measured already.
    private void Take(int trial)
    {
        (_nearest, _left[trial]) = (_left[trial], _nearest);
        Sum();
    }

    // What each point tried would leave to every other, and their sums.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Measure(Span<double> sums)
    {
        ReadOnlySpan<Vector256<float>> nearest = MemoryMarshal.Cast<float, Vector256<float>>(_nearest.AsSpan());
        ReadOnlySpan<Vector256<float>> weights = MemoryMarshal.Cast<float, Vector256<float>>(_points.Weights);
        Span<Vector256<float>> squared = stackalloc Vector256<float>[_tried.Count];
        for (int block = 0; block < nearest.Length; block++)
        {
            _tried.SquaredDistances(_points.Block(block), squared);
            for (int trial = 0; trial < squared.Length; trial++)
            {
                Vector256<float> left = Vector256.Min(nearest[block], squared[trial]);
                left.CopyTo(_left[trial], block * Points.Lanes);
                sums[trial] += Vector256.Sum(weights[block] * left);
            }
        }
    }
}
