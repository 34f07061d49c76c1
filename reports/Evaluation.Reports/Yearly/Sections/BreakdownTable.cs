using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>One indicator shared out among the actions: what they claim, what nobody claims, what is claimed twice, the whole.</summary>
internal static class BreakdownTable
{
    internal static Table Of(YearlyPages pages, ActionBreakdown breakdown)
    {
        IndicatorValue[] values = [.. breakdown.Actions, breakdown.NoAction, breakdown.Overlap, breakdown.Total];
        PlanEvaluation plan = pages.Values.Plan!;
        return new Table(
            YearlyPages.Fill(pages.Words.BreakdownTable, pages.NameOf(breakdown.Contract)),
            pages.Mentions.Of([breakdown.Contract], values, pages.Of(plan.Period.Label), plan.Geography, YearlyPages.Fill(pages.Beside.FilterPlan, pages.Of(plan.Plan.Label), plan.Plan.Version)),
            [new("action", pages.Words.Action, ValueShape.Text), new("value", pages.Of(breakdown.Contract.Unit), ValueCells.ShapeOf(breakdown.Contract))],
            [
                .. breakdown.Actions.Select(value => RowOf(pages, breakdown, value.Slices.Count > 0 ? pages.Of(value.Slices[0].Label) : "", value, RowKind.Ordinary)),
                BalanceRow(pages, breakdown, pages.Words.NoAction, breakdown.NoAction),
                BalanceRow(pages, breakdown, pages.Words.Overlap, Negative(breakdown.Overlap)),
                RowOf(pages, breakdown, pages.Words.WholeTerritory, breakdown.Total, RowKind.Total),
            ]);
    }

    private static Row RowOf(YearlyPages pages, ActionBreakdown breakdown, string name, IndicatorValue value, RowKind kind)
    {
        Trail trail = new($"{name} · {pages.NameOf(breakdown.Contract)} · {pages.Of(value.Period.Label)}", TraceCommand.Of(pages.Values, value));
        return new Row([new TextCell(name), pages.Cells.Of(breakdown.Contract, value, trail)], kind);
    }

    /// <summary>A balance is what is left of the others: it has no lines of its own to walk back to.</summary>
    private static Row BalanceRow(YearlyPages pages, ActionBreakdown breakdown, string name, IndicatorValue value) =>
        new([new TextCell(name), pages.Cells.Of(breakdown.Contract, value, null)], RowKind.Aside);

    /// <summary>What is claimed twice is taken away, so it stands with its minus sign and the column adds up.</summary>
    private static IndicatorValue Negative(IndicatorValue overlap) => overlap with { Value = -overlap.Value };
}
