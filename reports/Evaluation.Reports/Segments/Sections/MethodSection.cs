using Evaluation.Reports.Figures;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>How segments were looked for, on which rows, and what they do not say.</summary>
internal static class MethodSection
{
    internal static Section Of(SegmentPages pages) => new()
    {
        Id = "methode",
        Title = pages.Words.Method.Title,
        ShortTitle = pages.Words.Method.Short,
        Lead = pages.Words.Method.Lead,
        Blocks = [.. pages.Values.Runs.SelectMany(kept => Blocks(pages, kept.Run)), SummarySection.IsNot(pages), Limits(pages)],
    };

    private static IEnumerable<Block> Blocks(SegmentPages pages, SegmentRun run)
    {
        yield return new Subheading(pages.Of(run.Definition.Label));
        if (run.Curve.Count > 0)
        {
            yield return new Points(pages.Words.Method.HowTitle, [.. Calculation(pages, run).Select(words => new Point(words))]);
        }

        yield return RowsTable.Of(pages, run);
        if (run.Features.Count > 0)
        {
            yield return FeaturesTable(pages, run);
        }
    }

    private static IEnumerable<string> Calculation(SegmentPages pages, SegmentRun run)
    {
        SegmentDefinition definition = run.Definition;
        yield return SegmentPages.Fill(pages.Words.Method.HowEngine, pages.EngineOf(run), run.Method.Seed, run.Method.Starts, run.Method.Program);
        yield return SegmentPages.Fill(pages.Words.Method.HowTried, run.Curve[0].K, run.Curve[^1].K, run.Method.Resamples, pages.Share(run.Method.LeastStability), pages.Whole(definition.Smallest));
        yield return SegmentPages.Fill(pages.Words.Method.HowReference, run.Method.References, pages.Number(run.Method.Excess, 0));
        yield return SegmentPages.Fill(pages.Words.Method.HowScaled, Quantile(pages, definition.Clip.Low), Quantile(pages, definition.Clip.High), Quantile(pages, definition.Scale.Low), Quantile(pages, definition.Scale.High));
        if (definition.Change is { } change)
        {
            yield return SegmentPages.Fill(pages.Words.Method.Changed, definition.Version, pages.Of(change));
        }
    }

    private static string Quantile(SegmentPages pages, double quantile) => pages.Share(quantile);

    private static Table FeaturesTable(SegmentPages pages, SegmentRun run) => new(
        SegmentPages.Fill(pages.Words.Rows.FeaturesTable, pages.Of(run.Definition.Label)),
        pages.Mentions(run),
        [
            new("feature", pages.Words.Detail.Feature, ValueShape.Text),
            new("median", pages.Words.Rows.FeatureMedian, ValueShape.Number(1)),
            new("low", pages.Words.Rows.FeatureLow, ValueShape.Number(1)),
            new("high", pages.Words.Rows.FeatureHigh, ValueShape.Number(1)),
        ],
        [.. run.Features.Select(feature => new Row(
        [
            new TextCell(pages.NameOf(feature.Feature)),
            SegmentPages.Cell(feature.Feature, feature.Median),
            SegmentPages.Cell(feature.Feature, feature.Low),
            SegmentPages.Cell(feature.Feature, feature.High),
        ]))]);

    private static Points Limits(SegmentPages pages) => new(pages.Words.Method.LimitsTitle,
    [
        new(pages.Words.Method.LimitShape),
        new(pages.Words.Method.LimitSample),
        .. pages.Values.Runs.Any(kept => kept.Run.Definition.Unit == SegmentUnit.Support) ? [new Point(pages.Words.Method.LimitSupport)] : Array.Empty<Point>(),
    ]);
}
