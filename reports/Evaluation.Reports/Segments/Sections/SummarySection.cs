using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>The report on one page: what was found in each clustering, where to go first, what a segment does not say.</summary>
internal static class SummarySection
{
    private const int First = 5;

    internal static Section Of(SegmentPages pages) => SectionBlocks.Of(
        "en-bref",
        pages.Words.Summary.Title,
        pages.Words.Summary.Title,
        pages.Words.Summary.Lead,
        pages.Words.Summary.NothingKept,
        SectionBlocks.Points(pages.Words.Summary.FoundTitle, pages.Values.Runs.Select(kept => Found(pages, kept.Run))),
        SectionBlocks.Points(pages.Words.Summary.FirstToReach, pages.Values.Runs.SelectMany(kept => ToReach(pages, kept.Run))),
        pages.Values.Runs.Count == 0 ? null : new Paragraph($"{pages.Words.Summary.IsNotPerson} {pages.Words.Summary.IsNotAll}", ParagraphTone.Note));

    /// <summary>What a segment is not, in four sentences.</summary>
    internal static Points IsNot(SegmentPages pages) => new(pages.Words.Summary.IsNotTitle,
        [new(pages.Words.Summary.IsNotCause), new(pages.Words.Summary.IsNotPerson), new(pages.Words.Summary.IsNotAll), new(pages.Words.Summary.IsNotSharp)]);

    private static Point Found(SegmentPages pages, SegmentRun run)
    {
        string label = pages.Of(run.Definition.Label);
        return run.Verdict switch
        {
            RunVerdict.Segments => new Point(
                SegmentPages.Fill(pages.Words.Summary.FoundPoint, label, pages.Units(run, run.Rows.Taken), run.Segments.Count, string.Join(pages.Semicolon, run.Segments.Select(segment => Named(pages, segment)))),
                new Status(SegmentPages.Fill(pages.Words.Summary.FoundStatus, run.Segments.Count), StatusTone.Good)),
            RunVerdict.NoStructure => new Point(SegmentPages.Fill(pages.Words.Summary.NoisePoint, label), new Status(pages.Words.NoStructure, StatusTone.Unknown)),
            RunVerdict.NothingStands => new Point(SegmentPages.Fill(pages.Words.Summary.NothingPoint, label), new Status(pages.Words.NoStructure, StatusTone.Unknown)),
            _ => new Point(SegmentPages.Fill(pages.Words.Summary.NotApplicablePoint, label), new Status(pages.Words.NotApplicable, StatusTone.Unknown)),
        };
    }

    private static string Named(SegmentPages pages, Segment segment) =>
        segment.Share is { } share ? SegmentPages.Fill(pages.Words.Summary.NamedShare, pages.Of(segment.Name), pages.Share(share.Value)) : pages.Of(segment.Name);

    private static IEnumerable<Point> ToReach(SegmentPages pages, SegmentRun run)
    {
        foreach (UnreachedUnit unit in run.Unreached.Where(unit => unit.Gap is not null).Take(First))
        {
            string need = run.Features.FirstOrDefault(feature => feature.Feature.Column == run.Definition.Gap?.Need) is { } feature
                ? $"{pages.Of(feature.Feature.Label)} {pages.Said(feature.Feature, unit.Need)}"
                : pages.Number(unit.Need, 1);
            yield return new Point(SegmentPages.Fill(pages.Words.Summary.ReachPoint, unit.Name, need, pages.Whole((long)Math.Round(unit.Gap!.Value, MidpointRounding.AwayFromZero))), new Status(pages.Words.Summary.NotReached, StatusTone.Watch));
        }
    }
}
