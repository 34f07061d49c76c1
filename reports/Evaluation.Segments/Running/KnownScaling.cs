using Evaluation.Segments.Clustering;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Running;

/// <summary>Puts new rows on the scale of a run, and each in the nearest of its segments.</summary>
internal static class KnownScaling
{
    // Normal quantile of an interval at 95 %.
    private const double Normal = 1.959964;

    /// <summary>Scales rows as a run did; what is missing takes the median of that run.</summary>
    internal static ScaledRows Of(SegmentRun run, FeatureRows rows)
    {
        ScaledRows own = FeatureScaling.Of(run.Definition, rows);
        ScaledFeature[] features = [.. run.Features.Select(feature => new ScaledFeature(feature.Feature, feature.Low, feature.High, feature.Middle, feature.Width))];
        if (own.Kept.Count == 0)
        {
            return own;
        }

        float[] values = [.. own.Kept.SelectMany(row => run.Features.Select((feature, at) => (float)features[at].Scaled(rows.Columns[feature.Feature.Column][row] ?? Otherwise(feature))))];
        return own with { Features = features, Matrix = new FeatureMatrix(values, features.Length) };
    }

    /// <summary>Each row in the nearest segment; the interval of a share is Wilson's (1927).</summary>
    internal static MergedClusters Nearest(SegmentRun run, ScaledRows scaled)
    {
        int[] nearest = [.. Enumerable.Range(0, scaled.Kept.Count).Select(row => Nearest(run, scaled.Matrix![row]))];
        int[] segments = [.. Enumerable.Range(0, run.Segments.Count)];
        return new MergedClusters(
            nearest,
            [.. segments.Select(segment => Mean(scaled.Matrix!, [.. Enumerable.Range(0, nearest.Length).Where(row => nearest[row] == segment)]) ?? run.Segments[segment].Centre)],
            [.. run.Segments.Select(segment => segment.Stability)],
            [.. segments.Select(segment => Wilson(nearest.Count(own => own == segment), nearest.Length))],
            [.. run.Segments.Select(segment => segment.Merged)]);
    }

    private static double Otherwise(RunFeature feature) => feature.Feature.Missing == MissingRule.Median ? feature.Median ?? feature.Middle : 0;

    private static int Nearest(SegmentRun run, ReadOnlySpan<float> row)
    {
        (int nearest, double least) = (0, double.PositiveInfinity);
        for (int segment = 0; segment < run.Segments.Count; segment++)
        {
            double distance = Centres.SquaredDistance(row, run.Segments[segment].Centre);
            (nearest, least) = distance < least ? (segment, distance) : (nearest, least);
        }

        return nearest;
    }

    private static float[]? Mean(FeatureMatrix matrix, int[] rows) => rows.Length == 0
        ? null
        : [.. Enumerable.Range(0, matrix.Columns).Select(column => (float)rows.Average(row => (double)matrix[row][column]))];

    private static (double Low, double High) Wilson(int count, int of)
    {
        double share = (double)count / of, square = Normal * Normal / of;
        double middle = (share + (square / 2)) / (1 + square);
        double half = Normal / (1 + square) * Math.Sqrt((share * (1 - share) / of) + (square / (4 * of)));
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
