using Evaluation.Reports.Figures;
using Evaluation.Reports.Segments.Cards;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Trail;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>How segments fall in the categories of one topic: a row a category, a column a segment, the whole last.</summary>
internal static class CompositionTable
{
    private const int Most = 12;

    private static readonly ValueShape Percent = new(ShapeKind.Percentage);

    internal static IEnumerable<Table> All(SegmentPages pages, SegmentRun run) =>
        run.Segments.SelectMany(segment => segment.Categories).GroupBy(category => category.Topic).OrderBy(topic => topic.Key).Select(topic => Of(pages, run, topic.Key, [.. topic])).OfType<Table>();

    private static Table? Of(SegmentPages pages, SegmentRun run, CategoryTopic topic, SegmentCategory[] categories)
    {
        Row[] rows = [.. categories.GroupBy(category => category.Column, StringComparer.Ordinal).Where(column => column.Any(category => category.Code != CategoryWords.Unknown)).SelectMany(column => Rows(pages, run, [.. column]))];
        return rows.Length == 0 ? null : new Table(
            SegmentPages.Fill(pages.Words.Detail.CompositionTitle, pages.Of(run.Definition.Label), pages.Words.Card.HeadingOf(topic).ToLowerInvariant()),
            pages.Mentions(run),
            [
                new("what", pages.Words.Detail.What, ValueShape.Text),
                new("category", pages.Words.Detail.Category, ValueShape.Text),
                .. run.Segments.Select(segment => new Column(segment.Code, pages.Of(segment.Name), Percent)),
                new("all", pages.Words.Detail.InAll, Percent),
            ],
            rows)
        {
            Groups = new RowGroups("what"),
        };
    }

    // Of a yes or no, the yes tells it all; what is not filled in is told wherever there is any.
    private static IEnumerable<Row> Rows(SegmentPages pages, SegmentRun run, SegmentCategory[] column) =>
        column.DistinctBy(category => category.Code).Where(category => category.Code != CategoryWords.No)
            .OrderBy(category => category.Code == CategoryWords.Unknown).ThenByDescending(category => category.CountOfAll ?? 0).ThenBy(category => category.Code, StringComparer.Ordinal)
            .Take(Most)
            .Select(category => Row(pages, run, category));

    private static Row Row(SegmentPages pages, SegmentRun run, SegmentCategory category) => new(
    [
        new TextCell(Sentences.Capital(pages.Of(category.Label))),
        new TextCell(pages.Of(category.Category)),
        .. run.Segments.Select(segment => segment.Categories.FirstOrDefault(one => one.Column == category.Column && one.Topic == category.Topic && one.Code == category.Code) is { } here
            ? SegmentPages.Cell(CategoryWords.Share(here), Percent, Trail(pages, run, here, segment))
            : new NotApplicableCell()),
        SegmentPages.Cell(CategoryWords.WholeShare(category), Percent, Trail(pages, run, category, null)),
    ]);

    private static Trail Trail(SegmentPages pages, SegmentRun run, SegmentCategory category, Segment? segment) => pages.Trail(
        run,
        $"{(segment is null ? pages.Words.Detail.InAll : pages.Of(segment.Name))} · {pages.Of(category.Label)} · {pages.Of(category.Category)}",
        SegmentFigure.Category,
        key => key with { Segment = segment?.Code, Column = category.Column, Category = category.Code });
}
