using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Plan.Growth;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>Where each indicator was expected by now, and how fast it moves beside what its target requires.</summary>
internal static class PathTable
{
    internal static IEnumerable<Block> Of(YearlyPages pages)
    {
        if (pages.Values.Plan is not { Indicators.Count: > 0 } plan)
        {
            yield break;
        }

        GrowthThresholds rule = plan.Plan.Growth;
        yield return new Subheading(pages.Said.PathHeading);
        yield return new Table(pages.Said.PathTable, MentionsOf(pages, plan.Indicators), Columns(pages), [.. plan.Indicators.Select(one => RowOf(pages, one))]);
        yield return new Paragraph(YearlyPages.Fill(pages.Said.GrowthRule, Share(pages, rule.Substantial), Share(pages, rule.Moderate), Share(pages, rule.Limited)), ParagraphTone.Note);
    }

    private static Mentions MentionsOf(YearlyPages pages, IReadOnlyList<PlanIndicator> indicators)
    {
        Mentions mentions = PlanMentions.Of(pages, indicators);
        return mentions with
        {
            Period = pages.Of(pages.Values.Period.Label),
            Contracts = [.. mentions.Contracts, DeclaredMentions.Reference(PlanMeanings.Growth), DeclaredMentions.Reference(PlanMeanings.Gap)],
            Method = $"{mentions.Method}{pages.Words.Semicolon}{pages.Said.PathMethod}",
        };
    }

    private static IReadOnlyList<Column> Columns(YearlyPages pages) =>
    [
        new("followed", pages.Said.Followed, ValueShape.Text),
        new("actual", YearlyPages.Fill(pages.Words.Actual, pages.Year), ValueShape.Number(2)),
        new("expected", YearlyPages.Fill(pages.Said.Expected, pages.Year), ValueShape.Number(2)),
        new("gap", pages.Said.Gap, ValueShape.Number(2)),
        new("observed", pages.Said.GrowthObserved, ValueShape.Percentage),
        new("required", pages.Said.GrowthRequired, ValueShape.Percentage),
        new("class", pages.Said.GrowthHeading, ValueShape.Status),
    ];

    private static Row RowOf(YearlyPages pages, PlanIndicator one) => new(
    [
        new TextCell($"{PlanPoints.Name(pages, one)} – {pages.NameOf(one.Contract)}"),
        pages.Cells.Of(one.Contract, one.Actual, null),
        Level(pages, one, one.Standing.Expected),
        Gap(pages, one),
        Rate(pages, one, one.Standing.Growth?.Observed),
        Rate(pages, one, one.Standing.Growth?.Required),
        one.Standing.Growth is GrowthProgress growth ? new StatusCell(pages.Said.Of(growth.Class)) : new MissingCell(PlanPoints.Reason(pages, one, pages.Said.NoGrowth)),
    ]);

    private static Cell Level(YearlyPages pages, PlanIndicator one, decimal? level) =>
        level is decimal number ? ValueCells.Number(one.Contract, number) : new MissingCell(PlanPoints.Reason(pages, one, pages.Words.NoProgress));

    private static Cell Gap(YearlyPages pages, PlanIndicator one) => one.Standing.Gap is decimal points && ValueCells.IsShare(one.Contract)
        ? new NumberCell(points, new ValueShape(ShapeKind.Points, one.Contract.Decimals))
        : Level(pages, one, one.Standing.Gap);

    private static Cell Rate(YearlyPages pages, PlanIndicator one, decimal? rate) =>
        rate is decimal number ? new NumberCell(number) : new MissingCell(PlanPoints.Reason(pages, one, pages.Said.NoGrowth));

    private static string Share(YearlyPages pages, decimal share) => pages.Text.Number(share, new ValueShape(ShapeKind.Percentage));
}
