using Evaluation.Segments.Clustering;
using Evaluation.Segments.Definitions;

namespace Evaluation.Segments.Features;

/// <summary>Fills what is missing as declared, cuts what lies far away, and brings features to a common scale that a few odd rows do not bend.</summary>
public static class FeatureScaling
{
    /// <summary>Scales rows.</summary>
    public static ScaledRows Of(SegmentDefinition definition, FeatureRows rows)
    {
        IReadOnlyList<SegmentFeature> features = definition.Features;
        bool[] kept = [.. Enumerable.Range(0, rows.Units.Count).Select(row => !features.Where((feature, at) => feature.Missing == MissingRule.LeaveOut && rows.Values[at][row] is null).Any())];
        int[] numbers = [.. Enumerable.Range(0, kept.Length).Where(row => kept[row])];
        (SegmentFeature Feature, double[] Values)[] filled = [.. features.Select((feature, at) => (feature, Filled(feature, [.. numbers.Select(row => rows.Values[at][row])])))];
        (ScaledFeature Feature, double[] Values)[] scaled = [.. filled.Select(each => (Scale(definition, each.Feature, each.Values), each.Values)).Where(each => each.Item1 is not null).Select(each => (each.Item1!, each.Values))];
        return new ScaledRows(
            [.. numbers.Select(row => rows.Units[row])],
            scaled.Length == 0 || numbers.Length == 0 ? null : Matrix(scaled, numbers.Length),
            [.. scaled.Select(each => each.Feature)],
            Missing(features, rows, MissingRule.LeaveOut, _ => true),
            Missing(features, rows, null, row => kept[row]));
    }

    private static double[] Filled(SegmentFeature feature, double?[] values)
    {
        double[] present = [.. values.OfType<double>().Order()];
        double otherwise = feature.Missing == MissingRule.Median && present.Length > 0 ? Quantile(present, 0.5) : 0;
        return [.. values.Select(value => value ?? otherwise)];
    }

    // Null for a feature that tells no row from another.
    private static ScaledFeature? Scale(SegmentDefinition definition, SegmentFeature feature, double[] values)
    {
        if (values.Length == 0)
        {
            return null;
        }

        double[] sorted = [.. values.Order()];
        (double low, double high) = feature.Scale == FeatureScale.Share ? (sorted[0], sorted[^1]) : (Quantile(sorted, definition.Clip.Low), Quantile(sorted, definition.Clip.High));
        double gap = Quantile(sorted, definition.Scale.High) - Quantile(sorted, definition.Scale.Low);
        double width = feature.Scale == FeatureScale.Share ? 1 : gap > 0 ? gap : high - low;
        return high == low ? null : new ScaledFeature(feature, low, high, feature.Scale == FeatureScale.Share ? 0 : Quantile(sorted, 0.5), width);
    }

    // Between two rows, in proportion (Hyndman and Fan, 1996, definition 7).
    private static double Quantile(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)place;
        double above = sorted[Math.Min(below + 1, sorted.Length - 1)];
        return sorted[below] + ((above - sorted[below]) * (place - below));
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

    private static Dictionary<string, int> Missing(IReadOnlyList<SegmentFeature> features, FeatureRows rows, MissingRule? rule, Func<int, bool> counted) => features
        .Select((feature, at) => (feature.Column, feature.Missing, Count: Enumerable.Range(0, rows.Units.Count).Count(row => rows.Values[at][row] is null && counted(row))))
        .Where(each => each.Count > 0 && (each.Missing == MissingRule.LeaveOut) == (rule == MissingRule.LeaveOut))
        .ToDictionary(each => each.Column, each => each.Count, StringComparer.Ordinal);
}
