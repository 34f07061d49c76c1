using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Plan.Progress;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>How far the actions and their milestones have come, as those in charge said it.</summary>
internal static class ScheduleSection
{
    internal static Section Of(YearlyPages pages)
    {
        ActionPlan? plan = pages.Values.Plan?.Plan;
        return SectionBlocks.Of(
            "echeancier",
            pages.Said.ScheduleTitle,
            pages.Said.ScheduleShort,
            plan is null || plan.Actions.Count == 0 ? null : YearlyPages.Fill(pages.Said.ScheduleLead, pages.Text.Day(pages.Values.Period.To)),
            pages.Said.ScheduleAbsent,
            plan is null ? null : States(pages, plan),
            plan is null || plan.Actions.Count == 0 ? null : Actions(pages, plan),
            plan is null ? null : MilestoneTable.Of(pages, plan));
    }

    /// <summary>The state said, and the day it was said.</summary>
    internal static IReadOnlyList<Cell> StateOf(YearlyPages pages, StateSaid? said) =>
    [
        new StatusCell(pages.Said.Of(said?.Status)),
        said is null ? new MissingCell(pages.Said.NotSaid) : new DayCell(said.On),
        new TextCell(said?.Note ?? pages.Said.NoNote),
    ];

    private static Table? States(YearlyPages pages, ActionPlan plan)
    {
        StatusShare[] shares = [.. StatusShare.Of(plan, pages.Values.FollowUp.Progress, pages.Values.Period.To).Where(share => share.Actions > 0)];
        return shares.Length == 0 ? null : new Table(
            pages.Said.StatesTable,
            DeclaredMentions.Of(pages, PlanMeanings.Progress, pages.Said.StatesMethod),
            [new("state", pages.Said.State, ValueShape.Status), new("actions", pages.Said.Actions, ValueShape.Whole), new("share", pages.Said.Share, ValueShape.Percentage)],
            [.. shares.Select(share => new Row([new StatusCell(pages.Said.Of(share.Status)), new NumberCell(share.Actions), new NumberCell(share.Share)], share.Status is null ? RowKind.Aside : RowKind.Ordinary))]);
    }

    private static Table Actions(YearlyPages pages, ActionPlan plan) => new(
        pages.Said.ActionsTable,
        DeclaredMentions.Of(pages, PlanMeanings.Progress, pages.Said.LastState),
        [
            new("action", pages.Said.Action, ValueShape.Text),
            new("owner", pages.Said.Owner, ValueShape.Text),
            new("from", pages.Said.Begins, ValueShape.Day),
            new("to", pages.Said.Ends, ValueShape.Day),
            new("state", pages.Said.State, ValueShape.Status),
            new("said", pages.Said.SaidOn, ValueShape.Day),
            new("note", pages.Said.Note, ValueShape.Text),
        ],
        [.. plan.Actions.Select(action => new Row(
        [
            new TextCell(pages.Of(action.Label)),
            new TextCell(action.Owner),
            new DayCell(action.From),
            new DayCell(action.To),
            .. StateOf(pages, pages.Values.FollowUp.Progress.OfAction(action.Id, pages.Values.Period.To)),
        ]))]);
}
