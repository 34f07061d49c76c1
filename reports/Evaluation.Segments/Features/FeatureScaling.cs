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
        List<int> kept = [];
        for (int row = 0; row < rows.Keys.Count; row++)
        {
            if (definition.Features.FirstOrDefault(feature => feature.Missing == MissingRule.LeaveOut && rows.Columns[feature.Column][row] is null) is { } lacking)
            {
                leftOut[lacking.Column] = leftOut.GetValueOrDefault(lacking.Column) + 1;
            }
            else
            {
                kept.Add(row);
            }
        }

        (SegmentFeature Feature, double?[] Values)[] taken = [.. definition.Features.Select(feature => (feature, kept.Select(row => rows.Columns[feature.Column][row]).ToArray()))];
        (ScaledFeature Feature, double[] Values)[] scaled = [.. taken.SelectMany(each => Scaled(definition, each.Feature, Filled(each.Feature, each.Values)))];
        return new ScaledRows(
            kept,
            scaled.Length == 0 ? null : Matrix(scaled, kept.Count),
            [.. scaled.Select(each => each.Feature)],
            leftOut,
            taken.Select(each => (each.Feature.Column, Count: each.Values.Count(value => value is null))).Where(each => each.Count > 0).ToDictionary(each => each.Column, each => each.Count, StringComparer.Ordinal));
    }

    /// <summary>The value below which a share of sorted values lies, between two of them in proportion (Hyndman and Fan, 1996, definition 7).</summary>
    public static double Quantile(IReadOnlyList<double> sorted, double share)
    {
        double place = share * (sorted.Count - 1);
        int below = (int)place;
        double above = sorted[Math.Min(below + 1, sorted.Count - 1)];
        return sorted[below] + ((above - sorted[below]) * (place - below));
    }

    private static double[] Filled(SegmentFeature feature, double?[] values)
    {
        double[] present = [.. values.OfType<double>().Order()];
        double otherwise = feature.Missing == MissingRule.Median && present.Length > 0 ? Quantile(present, 0.5) : 0;
        return [.. values.Select(value => value ?? otherwise)];
    }

    // Nothing for a feature that tells no row from another.
    private static IEnumerable<(ScaledFeature Feature, double[] Values)> Scaled(SegmentDefinition definition, SegmentFeature feature, double[] values)
    {
        if (values.Length == 0)
        {
            yield break;
        }

        double[] sorted = [.. values.Order()];
        ScaledFeature scaled = feature.Scale == FeatureScale.Share
            ? new ScaledFeature(feature, sorted[0], sorted[^1], 0, 1)
            : Around(definition, feature, sorted);
        if (scaled.High > scaled.Low)
        {
            yield return (scaled, values);
        }
    }

    // Where the middle of the rows is all one value, the quantiles have no gap: the cut values give the unit.
    private static ScaledFeature Around(SegmentDefinition definition, SegmentFeature feature, double[] sorted)
    {
        (double low, double high) = (Quantile(sorted, definition.Clip.Low), Quantile(sorted, definition.Clip.High));
        double gap = Quantile(sorted, definition.Scale.High) - Quantile(sorted, definition.Scale.Low);
        return new ScaledFeature(feature, low, high, Quantile(sorted, 0.5), gap > 0 ? gap : high - low);
    }

    private static FeatureMatrix Matrix((ScaledFeature Feature, double[] Values)[] scaled, int rows)
    {
        float[] values = new float[rows * scaled.Length];
        for (int at = 0; at < values.Length; at++)
        {
            (ScaledFeature feature, double[] column) = scaled[at % scaled.Length];
            values[at] = (float)feature.Scaled(column[at / scaled.Length]);
        }

        return new FeatureMatrix(values, scaled.Length);
    }
}
