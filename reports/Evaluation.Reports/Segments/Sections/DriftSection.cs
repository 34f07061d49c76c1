using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>What became of the segments since the run before: kept, split, new, joined, vanished, and what moved.</summary>
internal static class DriftSection
{
    private const int Moved = 3;

    private static readonly ValueShape Percent = new(ShapeKind.Percentage);

    internal static Section Of(SegmentPages pages)
    {
        Block[] blocks = [.. pages.Divided.Select(run => Block(pages, run))];
        return SectionBlocks.Of("evolution", pages.Words.Drift.Title, pages.Words.Drift.Short, pages.Words.Drift.Lead, pages.Words.Drift.Absent, blocks);
    }

    private static Block Block(SegmentPages pages, SegmentRun run) => run.Drift switch
    {
        null => new Paragraph(SegmentPages.Fill(pages.Words.Drift.First, pages.Of(run.Definition.Label)), ParagraphTone.Note),
        { Comparable: false } drift => new Paragraph(SegmentPages.Fill(pages.Words.Drift.NotComparable, pages.Of(run.Definition.Label), drift.FormerVersion), ParagraphTone.Warning),
        { Changes.Count: 0 } => new Paragraph(SegmentPages.Fill(pages.Words.Drift.First, pages.Of(run.Definition.Label)), ParagraphTone.Note),
        RunDrift drift => Table(pages, run, drift),
    };

    private static Table Table(SegmentPages pages, SegmentRun run, RunDrift drift) => new(
        SegmentPages.Fill(pages.Words.Drift.Table, pages.Of(run.Definition.Label), pages.Of(drift.FormerPeriod.Label), drift.FormerAsOf),
        pages.Mentions(run),
        [
            new("present", pages.Words.Drift.PresentName, ValueShape.Text),
            new("fate", pages.Words.Drift.Fate, ValueShape.Status),
            new("former", pages.Words.Drift.FormerName, ValueShape.Text),
            new("former-share", pages.Words.Drift.FormerShare, Percent),
            new("share", pages.Words.Drift.PresentShare, Percent),
            new("moved", pages.Words.Drift.MovedFeatures, ValueShape.Text),
        ],
        [.. drift.Changes.Select(change => new Row(
        [
            change.Name is null ? new NotApplicableCell() : new TextCell(pages.Of(change.Name)),
            new StatusCell(pages.Words.Drift.FateOf(change.Fate)),
            change.FormerName is null ? new NotApplicableCell() : new TextCell(pages.Of(change.FormerName)),
            change.FormerCode is null ? new NotApplicableCell() : SegmentPages.Cell(change.FormerShare, Percent),
            change.Code is null ? new NotApplicableCell() : SegmentPages.Cell(change.Share, Percent),
            Words(pages, run, change),
        ]))]);

    private static Cell Words(SegmentPages pages, SegmentRun run, SegmentChange change)
    {
        string[] moved = [.. change.Moved.Select(each => Words(pages, run, each)).OfType<string>().Take(Moved)];
        return moved.Length == 0 ? new NotApplicableCell() : new TextCell(string.Join(pages.Semicolon, moved));
    }

    private static string? Words(SegmentPages pages, SegmentRun run, MovedFeature moved) =>
        run.Definition.Features.FirstOrDefault(feature => feature.Column == moved.Column) is SegmentFeature feature && moved is { Former: double former, Present: double present }
            ? SegmentPages.Fill(pages.Words.Drift.MovedFeature, pages.Of(feature.Label), pages.Said(feature, former), pages.Said(feature, present))
            : null;
}
