using Evaluation.Reports.Figures;
using Evaluation.Reports.Segments.Cards;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>One clustering: a card for each segment and what they are made of; or why no segment is published.</summary>
internal static class RunSection
{
    internal static Section Of(SegmentPages pages, KeptRun kept) => new()
    {
        Id = kept.Run.Definition.Id.Replace('_', '-'),
        Title = pages.Of(kept.Run.Definition.Label),
        Lead = SegmentPages.Fill(pages.Words.RunLead, pages.Of(kept.Run.Definition.Population), pages.Units(kept.Run, kept.Run.Rows.Taken), pages.Whole(kept.Run.Rows.Read), pages.Of(kept.Run.Period.Label), kept.Run.AsOf),
        Blocks = [.. kept.Run.Verdict switch
        {
            RunVerdict.Segments => Found(pages, kept.Run),
            RunVerdict.NotApplicable => [Why(pages, kept.Run, pages.Words.NotApplicableWarning)],
            _ => Refused(pages, kept.Run),
        }],
    };

    private static IEnumerable<Block> Found(SegmentPages pages, SegmentRun run)
    {
        if (run.AssignedFrom is int former)
        {
            yield return new Paragraph(SegmentPages.Fill(pages.Words.AssignedNote, former), ParagraphTone.Note);
        }

        SegmentCard card = new(pages, run);
        yield return new Portraits(SegmentPages.Fill(pages.Words.Cards, pages.Of(run.Definition.Label)), pages.Mentions(run), [.. run.Segments.Select(card.Of)]);
        yield return SizesChart.Of(pages, run);
        if (run.Trivial is TrivialComparison trivial)
        {
            yield return new Paragraph(SegmentPages.Fill(pages.Words.TrivialNote, pages.Of(trivial.Label), trivial.Groups, pages.Number(trivial.AdjustedRand, 2), pages.Share(trivial.Explained), pages.Share(trivial.ExplainedTrivially)) + " " + (trivial.Explained > trivial.ExplainedTrivially ? pages.Words.TrivialLess : pages.Words.TrivialMore), ParagraphTone.Note);
        }

        yield return new Subheading(pages.Words.BarsHeading);
        yield return new Paragraph(pages.Words.BarsNote, ParagraphTone.Note);
        foreach (Segment segment in run.Segments)
        {
            yield return DistinctionChart.Of(pages, run, segment);
        }

        foreach (Table table in CompositionTable.All(pages, run))
        {
            yield return table;
        }
    }

    // A run says why in French only; in English the page says what, not why.
    private static Paragraph Why(SegmentPages pages, SegmentRun run, string otherwise) =>
        new(pages.Values.Language == ReportLanguage.French ? run.Refusal ?? otherwise : otherwise, ParagraphTone.Warning);

    private static IEnumerable<Block> Refused(SegmentPages pages, SegmentRun run)
    {
        yield return Why(pages, run, pages.Words.NoiseWarning);
        yield return new Paragraph(pages.Words.NoiseMeaning);
        if (run.Curve.Count > 0)
        {
            yield return CurveChart.Of(pages, run);
            if (CurveChart.Compared(pages, run) is Paragraph compared)
            {
                yield return compared;
            }
        }
    }
}
