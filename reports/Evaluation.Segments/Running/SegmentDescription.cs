using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Running;

/// <summary>Describes what a search found, in the rows' own units.</summary>
internal sealed class SegmentDescription(SegmentDefinition definition, RunScope scope, FeatureRows rows, ScaledRows scaled, PartnerRows? partners)
{
    /// <summary>The features over all rows taken.</summary>
    internal RunFeature[] Features { get; } = [.. scaled.Features.Select((feature, at) => Feature(feature, at, rows, scaled))];

    /// <summary>The run without segments.</summary>
    internal SegmentFinding Without(SegmentRun run) => new(
        run with { Features = Features, Units = UnitReading.Units(scope, definition, rows, scaled, []), Unreached = UnitReading.Unreached(scope, definition, rows, scaled, []) },
        [],
        []);

    /// <summary>The run with its segments.</summary>
    /// <param name="run">The run.</param>
    /// <param name="clusters">Who falls where.</param>
    /// <param name="naming">What the segments are called.</param>
    /// <param name="past">The runs before.</param>
    internal SegmentFinding Of(SegmentRun run, MergedClusters clusters, SegmentNaming naming, SegmentPast past)
    {
        int[] numbers = [.. clusters.Of.Select(cluster => cluster + 1)];
        Segment[] segments = [.. Enumerable.Range(0, clusters.Count).Select(cluster => Segment(cluster, clusters, naming))];
        return new SegmentFinding(
            run with
            {
                Features = Features,
                Segments = segments,
                Units = UnitReading.Units(scope, definition, rows, scaled, numbers),
                Unreached = UnitReading.Unreached(scope, definition, rows, scaled, numbers),
                Trivial = definition.Trivial is { } trivial ? TrivialGroups.Compare(trivial, rows, scaled, clusters.Of) : null,
                Drift = past.Last is { } last ? DriftReading.Of(last, Features, segments, naming.Matches) : null,
            },
            [.. scaled.Kept.Select(row => rows.Keys[row])],
            numbers);
    }

    private Segment Segment(int cluster, MergedClusters clusters, SegmentNaming naming)
    {
        int[] members = [.. Enumerable.Range(0, scaled.Kept.Count).Where(row => clusters.Of[row] == cluster)];
        return new Segment(
            cluster + 1,
            naming.Codes[cluster],
            naming.Names[cluster],
            naming.Proposed[cluster],
            members.Length,
            clusters.Share(cluster),
            clusters.Stabilities[cluster],
            clusters.Centres[cluster],
            [.. Features.Select((feature, at) => Profile(feature, clusters, cluster, at, members)).OrderByDescending(profile => Math.Abs(profile.Difference ?? 0))],
            [.. Categories().SelectMany(category => CategoryCounts.Of(scope.Star, category, rows.Columns[category.Column], scaled.Kept, members, partners))],
            clusters.Merged[cluster])
        {
            Parts = partners?.Counts(members.Select(member => scaled.Kept[member])),
        };
    }

    // The mean of a yes or no tells a count: it is protected as one.
    private IEnumerable<SegmentCategoryColumn> Categories() => definition.Categories.Concat(definition.CountsPersons
        ? definition.Features
            .Where(feature => definition.Categories.All(category => category.Column != feature.Column) && rows.Columns[feature.Column].HoldsOnly(0, 1))
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
        double[] values = Present(rows, scaled, feature.Feature.Column, members);
        double difference = SegmentNaming.Difference(feature, clusters.Centres[cluster][at], clusters.Overall(at));
        return new FeatureProfile(feature.Feature.Column, values.Length == 0 ? null : values.Average(), values.Length == 0 ? null : FeatureScaling.Quantile(values, 0.5), difference) { Known = values.Length };
    }

    private static RunFeature Feature(ScaledFeature feature, int at, FeatureRows rows, ScaledRows scaled)
    {
        double[] values = Present(rows, scaled, feature.Feature.Column, Enumerable.Range(0, scaled.Kept.Count));
        return new RunFeature(
            feature.Feature,
            feature.Low,
            feature.High,
            feature.Middle,
            feature.Width,
            values.Length == 0 ? null : values.Average(),
            values.Length == 0 ? null : FeatureScaling.Quantile(values, 0.5),
            feature.Width * Deviation(scaled, at));
    }

    private static double Deviation(ScaledRows scaled, int column)
    {
        double mean = Enumerable.Range(0, scaled.Kept.Count).Average(row => (double)scaled.Matrix![row][column]);
        return Math.Sqrt(Enumerable.Range(0, scaled.Kept.Count).Average(row => (scaled.Matrix![row][column] - mean) * (scaled.Matrix![row][column] - mean)));
    }

    private static double[] Present(FeatureRows rows, ScaledRows scaled, string column, IEnumerable<int> members) => [.. members.Select(member => rows.Columns[column][scaled.Kept[member]]).OfType<double>().Order()];
}
