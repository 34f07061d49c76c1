using Evaluation.Segments.Clustering;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Measures;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Running;

/// <summary>Sets the segments beside a grouping that needs no clustering.</summary>
internal static class TrivialGroups
{
    /// <summary>Compares.</summary>
    internal static TrivialComparison Compare(TrivialGrouping trivial, FeatureRows rows, ScaledRows scaled, IReadOnlyList<int> clusters)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        int[] groups = [.. scaled.Kept.Select(row => Number(numbers, string.Join('|', trivial.Columns.Select(column => rows.Columns[column][row]))))];
        int[] segments = [.. clusters];
        return new TrivialComparison(trivial.Label, numbers.Count, Crossing.Of(segments, groups).AdjustedRand(), Explained(scaled.Matrix!, segments), Explained(scaled.Matrix!, groups));
    }

    private static int Number(Dictionary<string, int> numbers, string group)
    {
        numbers.TryAdd(group, numbers.Count);
        return numbers[group];
    }

    private static double Explained(FeatureMatrix matrix, int[] groups)
    {
        double within = Enumerable.Range(0, matrix.Rows).GroupBy(row => groups[row]).Sum(group => TotalInertia.Of(matrix.Pick([.. group])));
        return 1 - (within / TotalInertia.Of(matrix));
    }
}
