using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>How the number of segments was chosen, clustering by clustering; where none is published its curve stands in its own chapter.</summary>
internal static class NumberSection
{
    internal static Section Of(SegmentPages pages) => SectionBlocks.Of(
        "nombre-de-segments",
        pages.Words.Number.Title,
        pages.Words.Number.Short,
        pages.Words.Number.Lead,
        pages.Words.Number.Absent,
        [.. pages.Divided.Where(run => run.Curve.Count > 0).SelectMany(run => new Block[] { new Paragraph(Choice(pages, run)), CurveChart.Of(pages, run) })]);

    private static string Choice(SegmentPages pages, SegmentRun run) => run.Wanted is { } wanted
        ? SegmentPages.Fill(pages.Words.Number.WantedText, pages.Of(run.Definition.Label), wanted.K, run.Proposed is int proposed ? proposed : pages.Words.Number.NoProposal, wanted.Why)
        : SegmentPages.Fill(pages.Words.Number.ChoiceText, pages.Of(run.Definition.Label), run.Proposed ?? run.Segments.Count);
}
