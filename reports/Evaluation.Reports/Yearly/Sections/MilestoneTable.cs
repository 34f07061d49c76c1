using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Plan.Progress;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The milestones by due date: what was said of them, and how late they are.</summary>
internal static class MilestoneTable
{
    internal static Table? Of(YearlyPages pages, ActionPlan plan)
    {
        (PlannedAction Action, Milestone Milestone)[] all = [.. plan.Actions.SelectMany(action => action.Milestones.Select(milestone => (action, milestone))).OrderBy(pair => pair.milestone.Due)];
        return all.Length == 0 ? null : new Table(
            pages.Said.MilestonesTable,
            DeclaredMentions.Of(pages, PlanMeanings.Progress, $"{pages.Said.LastState}{pages.Words.Semicolon}{pages.Said.DaysLateMethod}"),
            [
                new("milestone", pages.Said.Milestone, ValueShape.Text),
                new("action", pages.Said.Action, ValueShape.Text),
                new("due", pages.Said.Due, ValueShape.Day),
                new("state", pages.Said.State, ValueShape.Status),
                new("said", pages.Said.SaidOn, ValueShape.Day),
                new("note", pages.Said.Note, ValueShape.Text),
                new("late", pages.Said.DaysLate, ValueShape.Whole),
            ],
            [.. all.Select(pair => RowOf(pages, pair.Action, pair.Milestone))]);
    }

    private static Row RowOf(YearlyPages pages, PlannedAction action, Milestone milestone)
    {
        StateSaid? said = pages.Values.FollowUp.Progress.OfMilestone(milestone.Id, pages.Values.Period.To);
        return new Row(
        [
            new TextCell(pages.Of(milestone.Label)),
            new TextCell(pages.Of(action.Label)),
            new DayCell(milestone.Due),
            .. ScheduleSection.StateOf(pages, said),
            DaysLate(milestone, said, pages.Values.Period.To),
        ]);
    }

    private static Cell DaysLate(Milestone milestone, StateSaid? said, DateOnly end) => said switch
    {
        { Status: ActionStatus.Done } => new NumberCell(said.On.DayNumber - milestone.Due.DayNumber),
        { Status: ActionStatus.Abandoned } => new NotApplicableCell(),
        _ when milestone.Due < end => new NumberCell(end.DayNumber - milestone.Due.DayNumber),
        _ => new NotApplicableCell(),
    };
}
