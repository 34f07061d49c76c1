using Evaluation.Segments.Clustering;
using Evaluation.Segments.Definitions;

namespace Evaluation.Segments.Features;

/// <summary>Fills what is missing as declared, cuts what lies far away, and brings features to a common scale that a few odd rows do not bend.</summary>
public static class FeatureScaling
{
    /// <summary>Scales rows.</summary>
    public static ScaledRows Of(SegmentDefinition definition, FeatureRows rows)
    {
        Dictionary<string, int> leftOut = new(StringComparer.Ordinal);
        int[] kept = Kept(definition, rows, leftOut);
        (ScaledFeature Feature, FeatureColumn Column, double Otherwise)[] scaled = [.. definition.Features.SelectMany(feature => Scaled(definition, feature, rows.Columns[feature.Column], kept))];
        return new ScaledRows(
            kept,
            scaled.Length == 0 ? null : Matrix(scaled, kept),
            [.. scaled.Select(each => each.Feature)],
            leftOut,
            definition.Features.Select(feature => (feature.Column, Count: kept.Count(row => !rows.Columns[feature.Column].Has(row)))).Where(each => each.Count > 0).ToDictionary(each => each.Column, each => each.Count, StringComparer.Ordinal));
    }

    /// <summary>The value below which a share of sorted values lies, between two of them in proportion (Hyndman and Fan, 1996, definition 7).</summary>
    public static double Quantile(IReadOnlyList<double> sorted, double share)
    {
        double place = share * (sorted.Count - 1);
        int below = (int)place;
        double above = sorted[Math.Min(below + 1, sorted.Count - 1)];
        return sorted[below] + ((above - sorted[below]) * (place - below));
    }

    private static int[] Kept(SegmentDefinition definition, FeatureRows rows, Dictionary<string, int> leftOut)
    {
        FeatureColumn[] needed = [.. definition.Features.Where(feature => feature.Missing == MissingRule.LeaveOut).Select(feature => rows.Columns[feature.Column])];
        string[] names = [.. definition.Features.Where(feature => feature.Missing == MissingRule.LeaveOut).Select(feature => feature.Column)];
        List<int> kept = [];
        for (int row = 0; row < rows.Keys.Count; row++)
        {
            int lacking = Array.FindIndex(needed, column => !column.Has(row));
            if (lacking < 0)
            {
                kept.Add(row);
            }
            else
            {
                leftOut[names[lacking]] = leftOut.GetValueOrDefault(names[lacking]) + 1;
            }
        }

        return [.. kept];
    }

    // Nothing for a feature that tells no row from another.
    private static IEnumerable<(ScaledFeature Feature, FeatureColumn Column, double Otherwise)> Scaled(SegmentDefinition definition, SegmentFeature feature, FeatureColumn column, int[] kept)
    {
        if (kept.Length == 0)
        {
            yield break;
        }

        double otherwise = feature.Missing == MissingRule.Median ? Median(column, kept) : 0;
        double[] sorted = Array.ConvertAll(kept, row => column[row] ?? otherwise);
        Array.Sort(sorted);
        ScaledFeature scaled = feature.Scale == FeatureScale.Share
            ? new ScaledFeature(feature, sorted[0], sorted[^1], 0, 1)
            : Around(definition, feature, sorted);
        if (scaled.High > scaled.Low)
        {
            yield return (scaled, column, otherwise);
        }
    }

    private static double Median(FeatureColumn column, int[] kept)
    {
        double[] present = [.. kept.Where(column.Has).Select(row => column[row]!.Value)];
        Array.Sort(present);
        return present.Length > 0 ? Quantile(present, 0.5) : 0;
    }

    // Where the middle of the rows is all one value, the quantiles have no gap: the cut values give the unit.
    private static ScaledFeature Around(SegmentDefinition definition, SegmentFeature feature, double[] sorted)
    {
        (double low, double high) = (Quantile(sorted, definition.Clip.Low), Quantile(sorted, definition.Clip.High));
        double gap = Quantile(sorted, definition.Scale.High) - Quantile(sorted, definition.Scale.Low);
        return new ScaledFeature(feature, low, high, Quantile(sorted, 0.5), gap > 0 ? gap : high - low);
    }

    private static FeatureMatrix Matrix((ScaledFeature Feature, FeatureColumn Column, double Otherwise)[] scaled, int[] kept)
    {
        float[] values = new float[kept.Length * scaled.Length];
        for (int at = 0; at < values.Length; at++)
        {
            (ScaledFeature feature, FeatureColumn column, double otherwise) = scaled[at % scaled.Length];
            values[at] = (float)feature.Scaled(column[kept[at / scaled.Length]] ?? otherwise);
        }

        return new FeatureMatrix(values, scaled.Length);
    }
}
