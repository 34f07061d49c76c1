using Evaluation.Segments.Features;

namespace Evaluation.Segments.Runs;

/// <summary>Means of what territories use, over those that are shown only: the mean of all would tell the one that is not.</summary>
internal static class ShownMeans
{
    /// <summary>The run with these means in place of those of all units.</summary>
    internal static SegmentRun Of(SegmentRun run, IReadOnlySet<string> columns)
    {
        RunFeature[] features = [.. run.Features.Select(feature => columns.Contains(feature.Feature.Column) ? Over(feature, run) : feature)];
        return run with { Features = features, Segments = [.. run.Segments.Select(segment => Of(segment, run with { Features = features }, columns))] };
    }

    private static Segment Of(Segment segment, SegmentRun run, IReadOnlySet<string> columns)
    {
        RunUnit[] own = [.. run.Units.Where(unit => unit.Segment == segment.Number)];
        return segment with
        {
            Centre = [.. run.Features.Select((feature, at) => columns.Contains(feature.Feature.Column) ? (float)(Scaled(feature, own) ?? 0) : segment.Centre[at])],
            Features = [.. segment.Features
                .Select(profile => columns.Contains(profile.Column) ? Over(run.Features.First(feature => feature.Feature.Column == profile.Column), own, run.Units) : profile)
                .OrderByDescending(profile => Math.Abs(profile.Difference ?? 0))],
        };
    }

    private static RunFeature Over(RunFeature feature, SegmentRun run) => Values(feature.Feature.Column, run.Units) is { Length: > 0 } values
        ? feature with { Mean = values.Average(), Median = FeatureScaling.Quantile(values, 0.5), Low = FeatureScaling.Quantile(values, run.Definition.Clip.Low), High = FeatureScaling.Quantile(values, run.Definition.Clip.High) }
        : feature with { Mean = null, Median = null };

    private static FeatureProfile Over(RunFeature feature, IReadOnlyList<RunUnit> own, IReadOnlyList<RunUnit> all)
    {
        double[] values = Values(feature.Feature.Column, own);
        return values.Length == 0
            ? new FeatureProfile(feature.Feature.Column, null, null, null)
            : new FeatureProfile(feature.Feature.Column, values.Average(), FeatureScaling.Quantile(values, 0.5), feature.Deviation == 0 ? 0 : (Scaled(feature, own) - Scaled(feature, all)) * feature.Width / feature.Deviation);
    }

    private static double? Scaled(RunFeature feature, IReadOnlyList<RunUnit> units) => Values(feature.Feature.Column, units) is { Length: > 0 } values
        ? values.Average(value => (Math.Clamp(value, feature.Low, feature.High) - feature.Middle) / feature.Width)
        : null;

    private static double[] Values(string column, IReadOnlyList<RunUnit> units) => [.. units.Select(unit => unit.Values.GetValueOrDefault(column)).OfType<double>().Order()];
}
