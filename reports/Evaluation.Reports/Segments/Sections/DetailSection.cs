using Evaluation.Reports.Figures;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>What the segments of one clustering are made of: sizes, features, categories, each beside the whole.</summary>
internal static class DetailSection
{
    internal static Section Of(SegmentPages pages, SegmentRun run) => new()
    {
        Id = $"{RunSection.IdOf(run)}-detail",
        Title = SegmentPages.Fill(pages.Words.Detail.Title, pages.Of(run.Definition.Label)),
        ShortTitle = SegmentPages.Fill(pages.Words.Detail.Short, run.Definition.Id),
        Lead = pages.Words.Detail.Lead,
        Blocks = [.. Blocks(pages, run)],
    };

    private static IEnumerable<Block> Blocks(SegmentPages pages, SegmentRun run)
    {
        yield return SizesChart.Of(pages, run);
        if (run.Trivial is TrivialComparison trivial)
        {
            yield return new Paragraph(Beside(pages, trivial), ParagraphTone.Note);
        }

        yield return new Subheading(pages.Words.Detail.BarsHeading);
        yield return new Paragraph(pages.Words.Detail.BarsNote, ParagraphTone.Note);
        foreach (Segment segment in run.Segments)
        {
            yield return DistinctionChart.Of(pages, run, segment);
        }

        foreach (Table table in CompositionTable.All(pages, run))
        {
            yield return table;
        }
    }

    private static string Beside(SegmentPages pages, TrivialComparison trivial)
    {
        string compared = SegmentPages.Fill(
            pages.Words.Detail.TrivialNote, pages.Of(trivial.Label), trivial.Groups, pages.Number(trivial.AdjustedRand, 2), pages.Share(trivial.Explained), pages.Share(trivial.ExplainedTrivially));
        return $"{compared} {(trivial.Explained > trivial.ExplainedTrivially ? pages.Words.Detail.TrivialLess : pages.Words.Detail.TrivialMore)}";
    }
}
