using Evaluation.Reports.Figures;
using Evaluation.Reports.Segments.Cards;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Trail;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>How large the segments are and how sure one may be of each.</summary>
internal static class SizesChart
{
    private static readonly ValueShape Percent = new(ShapeKind.Percentage);

    internal static Figure Of(SegmentPages pages, SegmentRun run)
    {
        StabilityWords stability = new(pages, run);
        Table table = new(
            SegmentPages.Fill(pages.Words.Detail.SizesTitle, pages.Of(run.Definition.Label)),
            pages.Mentions(run),
            [
                new("segment", pages.Words.Segment, ValueShape.Text),
                new("count", pages.Words.Detail.Count, ValueShape.Whole),
                new("share", pages.Words.Detail.Share, Percent),
                new("interval", pages.Words.Detail.Interval, Percent),
                new("stability", pages.Words.Detail.Stability, Percent),
                new("state", pages.Words.Detail.StateHeading, ValueShape.Status),
            ],
            [.. run.Segments.Select(segment => new Row(
            [
                new TextCell(pages.Of(segment.Name)),
                SegmentPages.Cell(segment.Size, ValueShape.Whole, Trail(pages, run, segment)),
                SegmentPages.Cell(segment.Share?.Value, Percent, Trail(pages, run, segment)),
                segment.Share is { } share ? new IntervalCell(decimal.Round(SegmentPages.Decimal(share.Low), 2), decimal.Round(SegmentPages.Decimal(share.High), 2)) : new HiddenCell(),
                segment.Stability is double known ? SegmentPages.Cell(known, Percent) : new NotApplicableCell(),
                new StatusCell(stability.Status(segment)),
            ]))]);
        return BarWords.Drawn(pages, pages.Words.Detail.SizesAlternative, table, "share");
    }

    private static Trail Trail(SegmentPages pages, SegmentRun run, Segment segment) =>
        pages.Trail(run, $"{pages.Of(segment.Name)} · {pages.Words.Detail.Count}", SegmentFigure.Size, key => key with { Segment = segment.Code });
}
