using Evaluation.Indicators.Plan;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The plan at a glance: for each axis, how many indicators stand where.</summary>
internal static class PlanGlance
{
    internal static Table? Of(YearlyPages pages)
    {
        if (pages.Values.Plan is not { Indicators.Count: > 0 } plan)
        {
            return null;
        }

        IEnumerable<Row> rows = plan.Indicators.GroupBy(one => one.Axis.Id)
            .Select(axis => RowOf(pages.Of(axis.First().Axis.Label), [.. axis], RowKind.Ordinary));
        return new Table(pages.Words.GlanceTitle, PlanMentions.Of(pages, plan.Indicators) with { Period = pages.Of(pages.Values.Period.Label), Method = pages.Words.GlanceMethod }, Columns(pages),
            [.. rows, RowOf(pages.Words.WholePlan, plan.Indicators, RowKind.Total)]);
    }

    private static IReadOnlyList<Column> Columns(YearlyPages pages) =>
    [
        new("axis", pages.Words.Axis, ValueShape.Text),
        .. AssessmentWords.All.Select(assessment => new Column(assessment.ToString(), Heading(assessment, pages), ValueShape.Whole)),
        new("all", pages.Words.Indicators, ValueShape.Whole),
    ];

    private static string Heading(Assessment assessment, YearlyPages pages)
    {
        Status status = AssessmentWords.Of(assessment, pages.Words);
        return $"{Rendering.ValueText.Sign(status.Tone)} {status.Text}";
    }

    private static Row RowOf(string name, IReadOnlyList<PlanIndicator> indicators, RowKind kind) => new(
        [
            new TextCell(name),
            .. AssessmentWords.All.Select(assessment => new NumberCell(indicators.Count(one => one.Standing.Assessment == assessment))),
            new NumberCell(indicators.Count),
        ],
        kind);
}
