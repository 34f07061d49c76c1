using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Searching;

namespace Evaluation.Segments.Running;

/// <summary>Describes what a search found, in the rows' own units.</summary>
internal sealed class SegmentDescription(SegmentDefinition definition, RunScope scope, FeatureRows rows, ScaledRows scaled)
{
    /// <summary>The run with its segments, or without where the search found nothing to show.</summary>
    internal SegmentFinding Of(SegmentRun run, SearchResult found, SegmentPast past)
    {
        RunFeature[] features = [.. scaled.Features.Select(Feature)];
        SegmentRun searched = run with { Features = features };
        if (found.Chosen is null)
        {
            return new SegmentFinding(searched with { Units = UnitReading.Units(scope, definition, rows, scaled, []), Unreached = UnitReading.Unreached(scope, definition, rows, scaled, []) }, [], []);
        }

        MergedClusters clusters = MergedClusters.From(found.Chosen, found.Curve.First(candidate => candidate.K == found.Chosen.K), definition.CountsPersons ? scope.Settings.Thresholds.Public : 1);
        SegmentNaming naming = SegmentNaming.Of(definition, features, clusters, past);
        int[] numbers = [.. clusters.Of.Select(cluster => cluster + 1)];
        Segment[] segments = [.. Enumerable.Range(0, clusters.Count).Select(cluster => Segment(cluster, clusters, features, naming))];
        return new SegmentFinding(
            searched with
            {
                Segments = segments,
                Units = UnitReading.Units(scope, definition, rows, scaled, numbers),
                Unreached = UnitReading.Unreached(scope, definition, rows, scaled, numbers),
                Trivial = definition.Trivial is { } trivial ? TrivialGroups.Compare(trivial, rows, scaled, clusters.Of) : null,
                Drift = past.Last is { } last ? DriftReading.Of(last, features, segments, naming.Matches) : null,
            },
            [.. scaled.Kept.Select(row => rows.Keys[row])],
            numbers);
    }

    private Segment Segment(int cluster, MergedClusters clusters, RunFeature[] features, SegmentNaming naming)
    {
        int[] members = [.. Enumerable.Range(0, scaled.Kept.Count).Where(row => clusters.Of[row] == cluster)];
        return new Segment(
            cluster + 1,
            naming.Codes[cluster],
            naming.Names[cluster],
            naming.Proposed[cluster],
            members.Length,
            new ShareInterval((double)members.Length / scaled.Kept.Count, clusters.Shares[cluster].Low, clusters.Shares[cluster].High),
            clusters.Stabilities[cluster],
            clusters.Centres[cluster],
            [.. features.Select((feature, at) => Profile(feature, clusters, cluster, at, members)).OrderByDescending(profile => Math.Abs(profile.Difference ?? 0))],
            [.. Categories().SelectMany(category => CategoryCounts.Of(scope.Star, category, rows.Columns[category.Column], scaled.Kept, members))],
            clusters.Merged[cluster]);
    }

    // The mean of a yes or no tells a count: it is protected as one.
    private IEnumerable<SegmentCategoryColumn> Categories() => definition.Categories.Concat(definition.CountsPersons
        ? definition.Features
            .Where(feature => definition.Categories.All(category => category.Column != feature.Column) && rows.Columns[feature.Column].All(value => value is null or 0 or 1))
            .Select(feature => new SegmentCategoryColumn(feature.Column, feature.Label, Topic(feature.Side), CategoryCodes.YesNo))
        : []);

    private static CategoryTopic Topic(FeatureSide side) => side switch
    {
        FeatureSide.Profile => CategoryTopic.Who,
        FeatureSide.Need => CategoryTopic.Lacks,
        FeatureSide.Effect => CategoryTopic.Gained,
        _ => CategoryTopic.How,
    };

    private FeatureProfile Profile(RunFeature feature, MergedClusters clusters, int cluster, int at, int[] members)
    {
        double[] values = Present(feature.Feature.Column, members);
        double difference = SegmentNaming.Difference(feature, clusters.Centres[cluster][at], clusters.Overall(at));
        return new FeatureProfile(feature.Feature.Column, values.Length == 0 ? null : values.Average(), values.Length == 0 ? null : FeatureScaling.Quantile(values, 0.5), difference);
    }

    private RunFeature Feature(ScaledFeature feature, int at)
    {
        double[] values = Present(feature.Feature.Column, [.. Enumerable.Range(0, scaled.Kept.Count)]);
        return new RunFeature(
            feature.Feature,
            feature.Low,
            feature.High,
            feature.Middle,
            feature.Width,
            values.Length == 0 ? null : values.Average(),
            values.Length == 0 ? null : FeatureScaling.Quantile(values, 0.5),
            feature.Width * Deviation(at));
    }

    private double Deviation(int column)
    {
        double mean = Enumerable.Range(0, scaled.Kept.Count).Average(row => (double)scaled.Matrix![row][column]);
        return Math.Sqrt(Enumerable.Range(0, scaled.Kept.Count).Average(row => (scaled.Matrix![row][column] - mean) * (scaled.Matrix![row][column] - mean)));
    }

    private double[] Present(string column, int[] members) => [.. members.Select(member => rows.Columns[column][scaled.Kept[member]]).OfType<double>().Order()];
}
