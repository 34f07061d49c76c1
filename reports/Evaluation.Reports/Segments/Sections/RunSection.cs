using Evaluation.Reports.Figures;
using Evaluation.Reports.Segments.Cards;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>One clustering: a card for each segment; or why no segment is published.</summary>
internal static class RunSection
{
    internal static Section Of(SegmentPages pages, KeptRun kept) => new()
    {
        Id = IdOf(kept.Run),
        Title = pages.Of(kept.Run.Definition.Label),
        Lead = SegmentPages.Fill(pages.Words.Run.Lead, pages.Of(kept.Run.Definition.Population), pages.Units(kept.Run, kept.Run.Rows.Taken), pages.Counted(kept.Run.Rows.Read), pages.Of(kept.Run.Period.Label), kept.Run.AsOf),
        Blocks = [.. kept.Run.Verdict switch
        {
            RunVerdict.Segments => Found(pages, kept.Run),
            RunVerdict.NotApplicable => [Why(pages, kept.Run, pages.Words.Run.NotApplicableWarning)],
            _ => Refused(pages, kept.Run),
        }],
    };

    /// <summary>The anchor of a clustering; that of a territory's own is never that of another chapter.</summary>
    internal static string IdOf(SegmentRun run) => (run.Definition.Select is null ? "" : "regroupement-") + run.Definition.Id.Replace('_', '-');

    private static IEnumerable<Block> Found(SegmentPages pages, SegmentRun run)
    {
        if (run.AssignedFrom is int former)
        {
            yield return new Paragraph(SegmentPages.Fill(pages.Words.Run.AssignedNote, former), ParagraphTone.Note);
        }

        SegmentCard card = new(pages, run);
        yield return new Portraits(SegmentPages.Fill(pages.Words.Run.Cards, pages.Of(run.Definition.Label)), pages.Mentions(run), [.. run.Segments.Select(card.Of)]);
    }

    // A run kept before reasons had codes says why in French only; in English its page says what, not why.
    private static Paragraph Why(SegmentPages pages, SegmentRun run, string otherwise) => new(
        run.Refusal is { } refusal && (refusal.Reason != RefusalReason.Unsaid || pages.Values.Language == ReportLanguage.French) ? pages.Of(refusal.Words) : otherwise,
        ParagraphTone.Warning);

    private static IEnumerable<Block> Refused(SegmentPages pages, SegmentRun run)
    {
        yield return Why(pages, run, pages.Words.Run.NoiseWarning);
        yield return new Paragraph(pages.Words.Run.NoiseMeaning);
        if (run.Curve.Count > 0)
        {
            yield return CurveChart.Of(pages, run);
        }
    }
}
