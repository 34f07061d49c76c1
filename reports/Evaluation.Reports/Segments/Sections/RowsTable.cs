using Evaluation.Reports.Figures;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>What became of each row read: taken, or left out and why.</summary>
internal static class RowsTable
{
    internal static Table Of(SegmentPages pages, SegmentRun run) => new(
        SegmentPages.Fill(pages.Words.RowsTable, pages.Of(run.Definition.Label)),
        pages.Mentions(run),
        [
            new("rows", pages.Words.RowsWhat, ValueShape.Text),
            new("count", pages.Words.RowsCount, ValueShape.Whole),
            new("why", pages.Words.RowsWhy, ValueShape.Text),
        ],
        [
            Row(pages.Words.RowsKept, run.Rows.Taken, pages.Words.RowsKeptWhy),
            Row(pages.Words.RowsRandom, run.Rows.AtRandom, pages.Words.RowsRandomWhy),
            .. run.Rows.LeftOut.Select(lacking => Row(SegmentPages.Fill(pages.Words.RowsLeftOut, pages.Of(lacking.Label)), lacking.Count, lacking.Why ?? pages.Words.RowsLeftOutWhy)),
            .. run.Rows.Filled.Select(lacking => Row(SegmentPages.Fill(pages.Words.RowsFilled, pages.Of(lacking.Label)), lacking.Count, lacking.Why ?? "", RowKind.Aside)),
            Row(pages.Words.RowsRead, run.Rows.Read, pages.Words.RowsReadWhy, RowKind.Total),
        ]);

    private static Row Row(string what, int count, string why, RowKind kind = RowKind.Ordinary) =>
        new([new TextCell(what), new NumberCell(count), why.Length == 0 ? new NotApplicableCell() : new TextCell(why)], kind);
}
