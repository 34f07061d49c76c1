using Evaluation.Segments.Matching;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Running;

/// <summary>Sets the segments of a run beside those of the one before, on the scale of the one before.</summary>
internal static class DriftReading
{
    // Two segments further apart than half the mean distance between the former ones are not the same.
    private const double Near = 0.5;
    private const int Told = 3;

    /// <summary>The segments matched; null where fewer than half of the features are in both runs.</summary>
    internal static SegmentMatches? Matches(SegmentRun former, IReadOnlyList<RunFeature> features, IReadOnlyList<float[]> centres)
    {
        (RunFeature Then, int FormerAt, RunFeature Now, int At)[] both = Common(former, features);
        if (both.Length == 0 || 2 * both.Length < Math.Max(features.Count, former.Features.Count) || former.Segments.Count == 0)
        {
            return null;
        }

        float[][] then = [.. former.Segments.Select(segment => both.Select(each => segment.Centre[each.FormerAt]).ToArray())];
        float[][] now = [.. centres.Select(centre => both.Select(each => OnFormer(each.Then, (centre[each.At] * each.Now.Width) + each.Now.Middle)).ToArray())];
        return SegmentMatches.Of(then, now, Near * MeanDistance(then));
    }

    /// <summary>The segments of a run beside those of the same codes, for rows put in them rather than searched; null where there is none.</summary>
    internal static SegmentMatches? SameCodes(SegmentRun former, SegmentRun found, IReadOnlyList<float[]> centres)
    {
        (RunFeature Then, int FormerAt, RunFeature Now, int At)[] both = Common(former, found.Features);
        SegmentMatch[] same = [.. from then in former.Segments.Index()
                                  join now in found.Segments.Index() on then.Item.Code equals now.Item.Code
                                  select new SegmentMatch(SegmentFate.Same, then.Index, now.Index, Distance(both, then.Item.Centre, centres[now.Index]))];
        return same.Length == 0 ? null : new SegmentMatches(same);
    }

    /// <summary>What became of the segments.</summary>
    internal static RunDrift Of(KeptRun last, IReadOnlyList<RunFeature> features, IReadOnlyList<Segment> segments, SegmentMatches? matches) => new(
        last.Load,
        last.Run.AsOf,
        last.Run.Period,
        last.Run.Definition.Version,
        [.. matches?.Matches.Select(match => Change(last.Run, features, segments, match)) ?? []],
        matches is not null);

    private static SegmentChange Change(SegmentRun former, IReadOnlyList<RunFeature> features, IReadOnlyList<Segment> segments, SegmentMatch match)
    {
        Segment? then = match.Former is { } old ? former.Segments[old] : null;
        Segment? now = match.Present is { } present ? segments[present] : null;
        return new SegmentChange(match.Fate, then?.Code, then?.Name, then?.Share?.Value, now?.Code, now?.Name, now?.Share?.Value, match.Drift, then is null || now is null ? [] : Moved(former, features, then, now));
    }

    private static IReadOnlyList<MovedFeature> Moved(SegmentRun former, IReadOnlyList<RunFeature> features, Segment then, Segment now) => [.. Common(former, features)
        .OrderByDescending(both => Math.Abs(then.Centre[both.FormerAt] - OnFormer(both.Then, (now.Centre[both.At] * both.Now.Width) + both.Now.Middle)))
        .Take(Told)
        .Select(both => both.Now.Feature.Column)
        .Select(column => new MovedFeature(column, Mean(then, column), Mean(now, column)))];

    private static double? Mean(Segment segment, string column) => segment.Features.FirstOrDefault(feature => feature.Column == column)?.Mean;

    private static (RunFeature Then, int FormerAt, RunFeature Now, int At)[] Common(SegmentRun former, IReadOnlyList<RunFeature> features) =>
    [
        .. from then in former.Features.Index()
           join now in features.Index() on then.Item.Feature.Column equals now.Item.Feature.Column
           select (then.Item, then.Index, now.Item, now.Index),
    ];

    private static float OnFormer(RunFeature former, double plain) => (float)((Math.Clamp(plain, former.Low, former.High) - former.Middle) / former.Width);

    private static double Distance((RunFeature Then, int FormerAt, RunFeature Now, int At)[] both, float[] then, float[] now) => Math.Sqrt(both.Sum(each =>
    {
        double gap = then[each.FormerAt] - OnFormer(each.Then, (now[each.At] * each.Now.Width) + each.Now.Middle);
        return gap * gap;
    }));

    private static double MeanDistance(float[][] centres) => centres.Length < 2
        ? 1
        : centres.SelectMany((one, at) => centres.Skip(at + 1).Select(other => Math.Sqrt(Clustering.Centres.SquaredDistance(one, other)))).Average();
}
