using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Evaluation.Segments.Clustering;

/// <summary>Sums of the points of each cluster, kept in double precision as points change cluster.</summary>
internal sealed class ClusterSums(Points points, int k)
{
    private readonly double[] _sums = new double[k * points.Columns];

    /// <summary>What the points of each cluster weigh.</summary>
    internal double[] Weights { get; } = new double[k];

    /// <summary>Mean over the columns of their variance.</summary>
    internal static double MeanVariance(Points points)
    {
        ClusterSums whole = new(points, 1);
        for (int point = 0; point < points.Count; point++)
        {
            whole.Change(point, -1, 0);
        }

        Centres mean = new(1, points.Columns);
        whole.Mean(0, mean[0]);
        return whole.Inertia(mean, new int[points.Blocks * Points.Lanes]) / whole.Weights[0] / points.Columns;
    }

    /// <summary>Takes a point from one cluster to another.</summary>
    /// <param name="point">The point.</param>
    /// <param name="from">Its former cluster; negative for none.</param>
    /// <param name="to">Its new one.</param>
    /// <returns>1 for a point that weighs something, otherwise 0.</returns>
    internal int Change(int point, int from, int to)
    {
        double weight = points.Weights[point];
        if (weight == 0)
        {
            return 0;
        }

        Add(point, to, weight);
        if (from >= 0)
        {
            Add(point, from, -weight);
        }

        return 1;
    }

    /// <summary>Writes the mean of a cluster; leaves the centre of an empty one.</summary>
    internal void Mean(int cluster, Span<float> centre)
    {
        for (int column = 0; Weights[cluster] > 0 && column < centre.Length; column++)
        {
            centre[column] = (float)(_sums[(cluster * points.Columns) + column] / Weights[cluster]);
        }
    }

    /// <summary>Gives each empty cluster the point furthest from its own centre, the first of those equally far.</summary>
    internal void Refill(Centres centres, int[] clusters)
    {
        HashSet<int> taken = [];
        for (int cluster = 0; cluster < k; cluster++)
        {
            if (Weights[cluster] == 0 && Furthest(centres, clusters, taken) is int point and >= 0)
            {
                taken.Add(point);
                points.Copy(point, centres[cluster]);
            }
        }
    }

    /// <summary>Weighed sum of the squared distances of the points to the centres of their clusters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal double Inertia(Centres centres, int[] clusters)
    {
        double sum = 0;
        Span<double> squared = stackalloc double[Points.Lanes];
        for (int block = 0; block < points.Blocks; block++)
        {
            Squared(block, centres, clusters.AsSpan(block * Points.Lanes, Points.Lanes), squared);
            for (int lane = 0; lane < Points.Lanes; lane++)
            {
                sum += points.Weights[(block * Points.Lanes) + lane] * squared[lane];
            }
        }

        return sum;
    }

    // Eight points side by side: none waits for the sum of another, and each is summed in the order of columns.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Squared(int block, Centres centres, ReadOnlySpan<int> clusters, Span<double> squared)
    {
        ref float all = ref centres.First;
        Vector256<double> low = Vector256<double>.Zero, high = low;
        Vector256<int> at = Vector256.Create<int>(clusters) * points.Columns;
        ReadOnlySpan<Vector256<float>> values = points.Block(block);
        for (int column = 0; column < values.Length; column++, at += Vector256<int>.One)
        {
            (Vector256<double> valueLow, Vector256<double> valueHigh) = Vector256.Widen(values[column]);
            (Vector256<double> centreLow, Vector256<double> centreHigh) = Vector256.Widen(Vector256.Create(
                Unsafe.Add(ref all, at[0]), Unsafe.Add(ref all, at[1]), Unsafe.Add(ref all, at[2]), Unsafe.Add(ref all, at[3]),
                Unsafe.Add(ref all, at[4]), Unsafe.Add(ref all, at[5]), Unsafe.Add(ref all, at[6]), Unsafe.Add(ref all, at[7])));
            (Vector256<double> gapLow, Vector256<double> gapHigh) = (valueLow - centreLow, valueHigh - centreHigh);
            low += gapLow * gapLow;
            high += gapHigh * gapHigh;
        }

        low.CopyTo(squared);
        high.CopyTo(squared[4..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int point, int cluster, double weight)
    {
        Weights[cluster] += weight;
        Span<double> sums = _sums.AsSpan(cluster * points.Columns, points.Columns);
        ref float value = ref MemoryMarshal.GetReference(points.Apart(point));
        for (int column = 0; column < sums.Length; column++)
        {
            sums[column] += weight * Unsafe.Add(ref value, column * Points.Lanes);
        }
    }

    private int Furthest(Centres centres, int[] clusters, HashSet<int> taken)
    {
        (int furthest, double distance) = (-1, 0);
        for (int point = 0; point < points.Count; point++)
        {
            double squared = points.Weights[point] == 0 || taken.Contains(point) ? 0 : Squared(point, centres[clusters[point]]);
            (furthest, distance) = squared > distance ? (point, squared) : (furthest, distance);
        }

        return furthest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Squared(int point, ReadOnlySpan<float> centre)
    {
        double sum = 0;
        ref float value = ref MemoryMarshal.GetReference(points.Apart(point));
        for (int column = 0; column < centre.Length; column++)
        {
            double gap = (double)Unsafe.Add(ref value, column * Points.Lanes) - centre[column];
            sum += gap * gap;
        }

        return sum;
    }
}
