using System.Diagnostics;
using System.Globalization;
using Evaluation.Segments.Clustering;
using Evaluation.Segments.Searching;

namespace Evaluation.Benchmarks.Segments;

/// <summary>One clustering, or one whole search, in a process of its own; what it prints is read by the benchmark.</summary>
internal static class SegmentsFit
{
    /// <summary>Prints « seconds, inertia » of a clustering, from rows in memory to the cluster of each.</summary>
    internal static void Fit(string file, int columns, int k, int starts)
    {
        FeatureMatrix rows = InventedFeatures.Read(file, columns);
        long begun = Stopwatch.GetTimestamp();
        ClusteredRows found = new KMeansEngine().Fit(rows, k, new FitSettings { Seed = 1, Starts = starts }, CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ours {Stopwatch.GetElapsedTime(begun).TotalSeconds} {Inertia(rows, found.Clusters, k)}"));
    }

    /// <summary>Prints « seconds, number of clusters chosen, or 0 » of a whole search.</summary>
    internal static void Search(string file, int columns)
    {
        FeatureMatrix rows = InventedFeatures.Read(file, columns);
        long begun = Stopwatch.GetTimestamp();
        SearchResult found = new ClusterSearch(new KMeansEngine(), new SearchSettings { Seed = 1 }).Run(rows, CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"search {Stopwatch.GetElapsedTime(begun).TotalSeconds} {found.Chosen?.K ?? 0}"));
    }

    // Around the mean of each cluster, in double precision, as the Python program does too: neither program's own sum is believed.
    private static double Inertia(FeatureMatrix rows, int[] clusters, int k)
    {
        (double[] sums, double[] squares, double[] sizes) = (new double[k * rows.Columns], new double[k], new double[k]);
        for (int row = 0; row < rows.Rows; row++)
        {
            sizes[clusters[row]]++;
            for (int column = 0; column < rows.Columns; column++)
            {
                double value = rows[row][column];
                sums[(clusters[row] * rows.Columns) + column] += value;
                squares[clusters[row]] += value * value;
            }
        }

        return Enumerable.Range(0, k).Sum(cluster => squares[cluster] - (sums.Skip(cluster * rows.Columns).Take(rows.Columns).Sum(sum => sum * sum) / sizes[cluster]));
    }
}
