using Evaluation.Indicators.Plan.Grid;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The evaluation grid: six criteria, their questions, the evidence and what people judged.</summary>
internal static class GridSection
{
    internal static Section Of(YearlyPages pages)
    {
        EvaluationGrid grid = pages.Values.FollowUp.Grid;
        return SectionBlocks.Of(
            "grille",
            pages.Said.GridTitle,
            pages.Said.GridShort,
            grid.Questions.Count == 0 ? null : pages.Said.GridLead,
            pages.Said.GridAbsent,
            grid.Questions.Count == 0 ? null : TableOf(pages, grid));
    }

    private static Table TableOf(YearlyPages pages, EvaluationGrid grid) => new(
        pages.Said.GridTable,
        DeclaredMentions.Of(pages, PlanMeanings.Grid, pages.Said.GridMethod),
        [
            new("criterion", pages.Said.Criterion, ValueShape.Text),
            new("question", pages.Said.Question, ValueShape.Text),
            new("indicators", pages.Said.Proposed, ValueShape.Text),
            new("evidence", pages.Said.Evidence, ValueShape.Text),
            new("answer", pages.Said.Judgement, ValueShape.Status),
            new("why", pages.Said.Note, ValueShape.Text),
            new("confidence", pages.Said.Confidence, ValueShape.Text),
        ],
        [.. Enum.GetValues<Criterion>().SelectMany(criterion => Rows(pages, criterion, [.. grid.Questions.Where(question => question.Criterion == criterion)]))]);

    private static IEnumerable<Row> Rows(YearlyPages pages, Criterion criterion, IReadOnlyList<EvaluationQuestion> questions) => questions.Count == 0
        ? [RowOf(pages, criterion, pages.Said.NoQuestion, pages.Said.NoNote, null)]
        : questions.Select(question => RowOf(pages, criterion, pages.Of(question.Text), question.Indicators.Count == 0 ? pages.Said.Unbound : BoundIndicators.Told(pages, question.Indicators), question.Of(pages.Values.Period.To.Year)));

    private static Row RowOf(YearlyPages pages, Criterion criterion, string question, string indicators, Judgement? judgement) => new(
    [
        new TextCell(pages.Said.Of(criterion)),
        new TextCell(question),
        new TextCell(indicators),
        new TextCell(judgement is null ? pages.Said.NotSaid : string.Join(pages.Words.Semicolon, judgement.Evidence)),
        new StatusCell(judgement is null ? pages.Said.Of(status: null) : pages.Said.Of(judgement.Answer)),
        new TextCell(judgement is null ? pages.Said.NotSaid : YearlyPages.Fill(pages.Said.JudgedBy, pages.Of(judgement.Text), judgement.By)),
        new TextCell(judgement is null ? pages.Said.NotSaid : pages.Said.Of(judgement.Confidence)),
    ]);
}
