using Evaluation.Reports.Figures;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>What became of each row read: taken, or left out and why.</summary>
internal static class RowsTable
{
    internal static Table Of(SegmentPages pages, SegmentRun run) => new(
        SegmentPages.Fill(pages.Words.Rows.Table, pages.Of(run.Definition.Label)),
        pages.Mentions(run),
        [
            new("rows", pages.Words.Rows.What, ValueShape.Text),
            new("count", pages.Words.Rows.Count, ValueShape.Whole),
            new("why", pages.Words.Rows.Why, ValueShape.Text),
        ],
        [
            Row(pages.Words.Rows.Kept, run.Rows.Taken, pages.Words.Rows.KeptWhy),
            Row(pages.Words.Rows.Random, run.Rows.AtRandom, pages.Words.Rows.RandomWhy),
            .. run.Rows.LeftOut.Select(lacking => Row(SegmentPages.Fill(pages.Words.Rows.LeftOut, pages.Of(lacking.Label)), lacking.Count, lacking.Why is { } why ? pages.Of(why) : pages.Words.Rows.LeftOutWhy)),
            .. run.Rows.Filled.Select(lacking => Row(SegmentPages.Fill(pages.Words.Rows.Filled, pages.Of(lacking.Label)), lacking.Count, lacking.Why is { } why ? pages.Of(why) : "", RowKind.Aside)),
            Row(pages.Words.Rows.Read, run.Rows.Read, pages.Words.Rows.ReadWhy, RowKind.Total),
        ]);

    private static Row Row(string what, int? count, string why, RowKind kind = RowKind.Ordinary) =>
        new([new TextCell(what), count is int known ? new NumberCell(known) : new HiddenCell(), why.Length == 0 ? new NotApplicableCell() : new TextCell(why)], kind);
}
