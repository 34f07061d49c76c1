using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Running;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Trail;

/// <summary>Makes again by how many standard deviations a segment differs from the whole, values cut and scaled as the run did.</summary>
internal static class DifferenceAgain
{
    /// <summary>The difference; null where its rows have none.</summary>
    /// <param name="run">The run, as its reader may see it.</param>
    /// <param name="key">The figure.</param>
    /// <param name="rows">The rows read again.</param>
    /// <param name="own">Those of the segment.</param>
    /// <param name="all">Those of any segment.</param>
    internal static double? Of(SegmentRun run, SegmentTrailKey key, FeatureRows rows, int[] own, int[] all)
    {
        RunFeature feature = run.Features.Single(one => one.Feature.Column == key.Column);
        double? otherwise = IsOfAll(run, key) ? (feature.Feature.Missing == MissingRule.Median ? feature.Median ?? 0 : 0) : null;
        return Mean(feature, rows, own, otherwise) is { } here && Mean(feature, rows, all, otherwise) is { } everywhere ? SegmentNaming.Difference(feature, here, everywhere) : null;
    }

    /// <summary>Whether a figure is a difference over all rows, those to whom the feature lacks filled; one of rows that are shown only leaves these out.</summary>
    internal static bool IsOfAll(SegmentRun run, SegmentTrailKey key) =>
        key.Figure == SegmentFigure.Difference && (run.Definition.CountsPersons || run.Segments.SelectMany(segment => segment.Features).Any(profile => profile.Column == key.Column && profile.Known is not null));

    private static double? Mean(RunFeature feature, FeatureRows rows, int[] chosen, double? otherwise)
    {
        ScaledFeature scale = new(feature.Feature, feature.Low, feature.High, feature.Middle, feature.Width);
        double[] scaled = [.. chosen.Select(row => rows.Columns[feature.Feature.Column][row] ?? otherwise).OfType<double>().Select(scale.Scaled).Order()];
        return scaled.Length == 0 ? null : scaled.Average();
    }
}
