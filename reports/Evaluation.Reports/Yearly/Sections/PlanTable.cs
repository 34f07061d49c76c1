using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The indicators of one axis: promised, expected, done, assessed.</summary>
internal static class PlanTable
{
    internal static Table Of(YearlyPages pages, string title, IReadOnlyList<PlanIndicator> indicators) =>
        new(title, MentionsOf(pages, indicators), Columns(pages), [.. indicators.Select(one => RowOf(pages, one))]);

    private static Mentions MentionsOf(YearlyPages pages, IReadOnlyList<PlanIndicator> indicators)
    {
        Mentions mentions = PlanMentions.Of(pages, indicators);
        return mentions with { Contracts = [.. mentions.Contracts, DeclaredMentions.Reference(PlanMeanings.Reached)] };
    }

    private static IReadOnlyList<Column> Columns(YearlyPages pages) =>
    [
        new("objective", pages.Words.Objective, ValueShape.Text),
        new("action", pages.Words.Action, ValueShape.Text),
        new("indicator", pages.Words.Indicator, ValueShape.Text),
        new("baseline", pages.Words.Baseline, ValueShape.Number(2)),
        new("target", pages.Words.Target, ValueShape.Number(2)),
        new("by", pages.Words.TargetDay, ValueShape.Day),
        new("actual", YearlyPages.Fill(pages.Words.Actual, pages.Year), ValueShape.Number(2)),
        new("before", pages.YearBefore, ValueShape.Number(2)),
        new("progress", pages.Words.Progress, new ValueShape(ShapeKind.Percentage)),
        new("assessment", pages.Words.AssessmentHeading, ValueShape.Status),
    ];

    private static Row RowOf(YearlyPages pages, PlanIndicator one)
    {
        PlanLevel target = one.Target.TargetOn(pages.Values.Period.To);
        return new Row(
        [
            new TextCell(pages.Of(one.Objective.Label)),
            new TextCell(one.Action is null ? pages.Words.WholeTerritory : $"{pages.Of(one.Action.Label)} ({one.Action.Owner})"),
            new TextCell(pages.NameWithUnit(one.Contract)),
            one.Target.Baseline is PlanLevel baseline ? ValueCells.Number(one.Contract, baseline.Value) : new MissingCell(pages.Words.NoBaseline),
            ValueCells.Number(one.Contract, target.Value),
            new DayCell(target.Date),
            ValueOf(pages, one, one.Actual),
            ValueOf(pages, one, one.YearBefore),
            one.Standing.Progress is decimal progress ? new NumberCell(progress) : new MissingCell(PlanPoints.Reason(pages, one, pages.Words.NoProgress)),
            new StatusCell(AssessmentWords.Of(one.Standing.Assessment, pages.Words)),
        ]);
    }

    private static Cell ValueOf(YearlyPages pages, PlanIndicator one, IndicatorValue value)
    {
        string what = $"{PlanPoints.Name(pages, one)} · {pages.NameOf(one.Contract)} · {pages.Of(value.Period.Label)}";
        return pages.Cells.Of(one.Contract, value, new Trail(what, TraceCommand.Of(pages.Values, value)));
    }
}
