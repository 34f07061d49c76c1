using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Evaluation.Segments.Clustering;

namespace Evaluation.Segments.Measures;

/// <summary>
/// How much nearer points are to their own cluster than to the next, from -1 to 1. Source: Rousseeuw, « Silhouettes: a graphical aid to the
/// interpretation and validation of cluster analysis », Journal of Computational and Applied Mathematics 20, 1987.
/// </summary>
internal static class Silhouette
{
    private const int Together = 4;

    /// <summary>Mean of the silhouettes of rows; a row alone in its cluster has 0.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="clusters">Their clusters, from 0 to k - 1.</param>
    /// <param name="k">How many clusters.</param>
    /// <param name="cores">Cores used; the mean does not depend on it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal static double Mean(FeatureMatrix rows, int[] clusters, int k, int cores, CancellationToken cancellationToken)
    {
        int[] sizes = [.. Enumerable.Range(0, k).Select(cluster => clusters.Count(other => other == cluster))];
        Points[] members = [.. Enumerable.Range(0, k).Select(cluster => Members(rows, clusters, cluster, sizes[cluster]))];
        double[] silhouettes = new double[rows.Rows];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = cores, CancellationToken = cancellationToken };
        Parallel.For(0, (rows.Rows + Together - 1) / Together, parallel, () => new double[Together * k], (four, _, sums) =>
        {
            Distances(rows, four * Together, members, sums);
            for (int row = four * Together; row < Math.Min((four + 1) * Together, rows.Rows); row++)
            {
                silhouettes[row] = Of(sums.AsSpan(row % Together * k, k), sizes, clusters[row]);
            }

            return sums;
        }, _ => { });
        return silhouettes.Average();
    }

    private static Points Members(FeatureMatrix rows, int[] clusters, int cluster, int size)
    {
        Points members = new(size, rows.Columns);
        int found = 0;
        for (int row = 0; row < clusters.Length; row++)
        {
            if (clusters[row] == cluster)
            {
                members.Put(found++, rows[row], 1);
            }
        }

        return members;
    }

    // Sums of the distances of four rows to the members of each cluster.
    private static void Distances(FeatureMatrix rows, int first, Points[] members, double[] sums)
    {
        Centres four = new(Together, rows.Columns);
        for (int next = 0; next < Together; next++)
        {
            rows[Math.Min(first + next, rows.Rows - 1)].CopyTo(four[next]);
        }

        for (int cluster = 0; cluster < members.Length; cluster++)
        {
            Sum(four, members[cluster], sums.AsSpan(cluster), members.Length);
        }
    }

    private static void Sum(Centres four, Points members, Span<double> sums, int k)
    {
        ReadOnlySpan<Vector256<float>> weights = MemoryMarshal.Cast<float, Vector256<float>>(members.Weights);
        Span<Vector256<float>> squared = stackalloc Vector256<float>[Together];
        Span<double> found = stackalloc double[Together];
        for (int block = 0; block < members.Blocks; block++)
        {
            four.SquaredDistances(members.Block(block), squared);
            for (int next = 0; next < Together; next++)
            {
                found[next] += Vector256.Sum(weights[block] * Vector256.Sqrt(squared[next]));
            }
        }

        for (int next = 0; next < Together; next++)
        {
            sums[next * k] = found[next];
        }
    }

    private static double Of(ReadOnlySpan<double> sums, int[] sizes, int own)
    {
        if (sizes[own] <= 1)
        {
            return 0;
        }

        double within = sums[own] / (sizes[own] - 1);
        double nearest = double.PositiveInfinity;
        for (int cluster = 0; cluster < sizes.Length; cluster++)
        {
            nearest = cluster == own || sizes[cluster] == 0 ? nearest : Math.Min(nearest, sums[cluster] / sizes[cluster]);
        }

        double larger = Math.Max(within, nearest);
        return larger == 0 ? 0 : (nearest - within) / larger;
    }
}
