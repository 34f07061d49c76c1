using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Evaluation.Segments.Clustering;

/// <summary>
/// One start of k-means, gone down until it rests: each point to its nearest centre, each centre to the mean of its points. A point whose own centre
/// is surely nearest is not measured again, which changes no cluster. Source of the bounds: Hamerly, « Making k-means even faster », SDM 2010.
/// </summary>
internal sealed class Descent
{
    // Loops over points are compiled fully at their first call, here and in what they call: a clustering is often over before the runtime would get to it.

    // Bounds are widened by more than single precision can lose in a distance, so that none is ever wrong.
    private const float Wider = 1 + 1e-5f;
    private const float Narrower = 1 - 1e-5f;

    private readonly Points _points;
    private readonly Centres _centres;
    private readonly ClusterSums _sums;
    private readonly int[] _clusters;
    private readonly float[] _upper;
    private readonly float[] _lower;
    private readonly Drift _drift;

    private Descent(Points points, Centres centres)
    {
        int places = points.Blocks * Points.Lanes;
        (_points, _centres, _drift) = (points, centres, new Drift(centres));
        (_clusters, _upper, _lower) = (new int[places], new float[places], new float[places]);
        _sums = new ClusterSums(points, centres.Count);
        Array.Fill(_clusters, -1);
        Array.Fill(_upper, float.PositiveInfinity);
    }

    /// <summary>Goes down from starting centres.</summary>
    /// <param name="points">The points.</param>
    /// <param name="centres">The starting centres; they are moved.</param>
    /// <param name="enough">Sum of the squared moves of the centres below which it ends.</param>
    /// <param name="rounds">Rounds after which it ends where it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal static Rest Run(Points points, Centres centres, double enough, int rounds, CancellationToken cancellationToken)
    {
        Descent descent = new(points, centres);
        int round = 1;
        while (descent.Assign() > 0 && round < rounds && descent.Move() > enough)
        {
            cancellationToken.ThrowIfCancellationRequested();
            round++;
        }

        return new Rest(centres, descent._clusters, descent._sums.Weights, descent._sums.Inertia(centres, descent._clusters), round);
    }

    // Gives each point its nearest centre, the first of those equally near; returns how many points changed.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Assign()
    {
        Span<Vector256<float>> upper = MemoryMarshal.Cast<float, Vector256<float>>(_upper.AsSpan());
        Span<Vector256<float>> lower = MemoryMarshal.Cast<float, Vector256<float>>(_lower.AsSpan());
        Span<Vector256<float>> squared = stackalloc Vector256<float>[_centres.Count];
        int changed = 0;
        for (int block = 0; block < upper.Length; block++)
        {
            if (!_drift.Holds(_clusters.AsSpan(block * Points.Lanes, Points.Lanes), ref upper[block], ref lower[block]))
            {
                _centres.SquaredDistances(_points.Block(block), squared);
                (Vector256<float> nearest, Vector256<float> second, Vector256<int> clusters) = Nearest(squared);
                upper[block] = Vector256.Sqrt(nearest) * Wider;
                lower[block] = Vector256.Sqrt(second) * Narrower;
                changed += Change(block, clusters);
            }
        }

        return changed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<float> Nearest, Vector256<float> Second, Vector256<int> Cluster) Nearest(ReadOnlySpan<Vector256<float>> squared)
    {
        Vector256<float> nearest = squared[0];
        Vector256<float> second = Vector256.Create(float.PositiveInfinity);
        Vector256<int> cluster = Vector256<int>.Zero;
        for (int centre = 1; centre < squared.Length; centre++)
        {
            Vector256<float> nearer = Vector256.LessThan(squared[centre], nearest);
            second = Vector256.Min(second, Vector256.Max(nearest, squared[centre]));
            nearest = Vector256.Min(nearest, squared[centre]);
            cluster = Vector256.ConditionalSelect(nearer.AsInt32(), Vector256.Create(centre), cluster);
        }

        return (nearest, second, cluster);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Change(int block, Vector256<int> clusters)
    {
        Span<int> held = _clusters.AsSpan(block * Points.Lanes, Points.Lanes);
        uint same = Vector256.Equals(Vector256.Create<int>(held), clusters).ExtractMostSignificantBits();
        int changed = 0;
        for (int lane = 0; same != 0xFF && lane < Points.Lanes; lane++)
        {
            if ((same & (1u << lane)) == 0)
            {
                changed += _sums.Change((block * Points.Lanes) + lane, held[lane], clusters[lane]);
                held[lane] = clusters[lane];
            }
        }

        return changed;
    }

    // Moves each centre to the mean of its points; returns the sum of their squared moves.
    private double Move()
    {
        Centres former = new(_centres.Count, _points.Columns);
        for (int centre = 0; centre < _centres.Count; centre++)
        {
            _centres[centre].CopyTo(former[centre]);
            _sums.Mean(centre, _centres[centre]);
        }

        _sums.Refill(_centres, _clusters);
        return _drift.Measure(former);
    }
}
