using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Plan.Progress;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>What people say is stuck: actions and milestones blocked or late, decisions nobody followed up.</summary>
internal static class SchedulePoints
{
    internal static IEnumerable<Point> Of(YearlyPages pages) => pages.Values.Plan?.Plan is ActionPlan plan
        ? Actions(pages, plan).Concat(Milestones(pages, plan)).Concat(Decisions(pages))
        : Decisions(pages);

    private static IEnumerable<Point> Actions(YearlyPages pages, ActionPlan plan) =>
        plan.Actions.SelectMany(action => Stuck(pages, pages.Of(action.Label), pages.Values.FollowUp.Progress.OfAction(action.Id, pages.Values.Period.To)));

    private static IEnumerable<Point> Milestones(YearlyPages pages, ActionPlan plan) => plan.Actions
        .SelectMany(action => action.Milestones)
        .SelectMany(milestone => Stuck(pages, pages.Of(milestone.Label), pages.Values.FollowUp.Progress.OfMilestone(milestone.Id, pages.Values.Period.To)));

    private static IEnumerable<Point> Stuck(YearlyPages pages, string name, StateSaid? said) => said is { Status: ActionStatus.Blocked or ActionStatus.Late }
        ? [new Point(YearlyPages.Fill(pages.Said.StuckPoint, said.Note is null ? name : $"{name} – {said.Note}", pages.Text.Day(said.On)), pages.Said.Of(said.Status))]
        : [];

    private static IEnumerable<Point> Decisions(YearlyPages pages) => pages.Values.FollowUp.Committee
        .Followed(pages.Values.Period.From, pages.Values.Period.To)
        .Where(followed => followed is { Last: null, MetSince: true })
        .Select(followed => new Point(YearlyPages.Fill(pages.Said.UnfollowedPoint, pages.Text.Day(followed.Taken.Date), pages.Of(followed.Decision.Text)), new Status(pages.Said.NotFollowed, StatusTone.Watch)));
}
