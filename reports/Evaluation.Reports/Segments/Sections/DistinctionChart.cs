using Evaluation.Reports.Figures;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Trail;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>The features of one segment beside the whole, the most unlike first.</summary>
internal static class DistinctionChart
{
    private const int Most = 8;

    internal static Figure Of(SegmentPages pages, SegmentRun run, Segment segment)
    {
        (FeatureProfile Profile, RunFeature Whole)[] shown =
            [.. segment.Features.Join(run.Features, profile => profile.Column, feature => feature.Feature.Column, (profile, feature) => (profile, feature)).Take(Most)];
        Table table = new(
            SegmentPages.Fill(pages.Words.Detail.BarsTitle, pages.Of(segment.Name)),
            pages.Mentions(run),
            [
                new("feature", pages.Words.Detail.Feature, ValueShape.Text),
                new("here", pages.Words.Detail.InSegment, ValueShape.Number(1)),
                new("all", pages.Words.Detail.InAll, ValueShape.Number(1)),
                new("gap", pages.Words.Detail.Difference, ValueShape.Number(1)),
            ],
            [.. shown.Select(each => new Row(
            [
                new TextCell(pages.NameOf(each.Whole.Feature)),
                SegmentPages.Cell(each.Whole.Feature, each.Profile.Mean, Trail(pages, run, each.Whole.Feature, segment)),
                SegmentPages.Cell(each.Whole.Feature, each.Whole.Mean, Trail(pages, run, each.Whole.Feature, null)),
                SegmentPages.Cell(each.Profile.Difference, ValueShape.Number(1), Apart(pages, run, each.Whole.Feature, segment)),
            ]))]);
        return BarWords.Drawn(pages, pages.Words.Detail.BarsAlternative, table, "gap");
    }

    // Rows put in the segments of another run were filled by what that run knew: their difference can't be made again here.
    private static Trail? Apart(SegmentPages pages, SegmentRun run, SegmentFeature feature, Segment segment) => run.AssignedFrom is not null ? null : pages.Trail(
        run,
        $"{pages.Of(segment.Name)} · {pages.NameOf(feature)} · {pages.Words.Detail.Difference}",
        SegmentFigure.Difference,
        key => key with { Segment = segment.Code, Column = feature.Column });

    private static Trail Trail(SegmentPages pages, SegmentRun run, SegmentFeature feature, Segment? segment) => pages.Trail(
        run,
        $"{(segment is null ? pages.Words.Detail.InAll : pages.Of(segment.Name))} · {pages.NameOf(feature)}",
        SegmentFigure.Mean,
        key => key with { Segment = segment?.Code, Column = feature.Column });
}
