using Evaluation.Indicators.Plan.Governance;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The decisions with the indicators they are bound to and what was said of them since.</summary>
internal static class DecisionTable
{
    internal static Table? Of(YearlyPages pages, Committee committee)
    {
        IReadOnlyList<DecisionFollowed> decisions = committee.Followed(pages.Values.Period.From, pages.Values.Period.To);
        return decisions.Count == 0 ? null : new Table(
            pages.Said.DecisionsTable,
            DeclaredMentions.Of(pages, PlanMeanings.Governance, pages.Said.DecisionsMethod),
            [
                new("decision", pages.Said.Decision, ValueShape.Text),
                new("taken", pages.Said.TakenOn, ValueShape.Day),
                new("owner", pages.Said.Owner, ValueShape.Text),
                new("bound", pages.Said.Bound, ValueShape.Text),
                new("due", pages.Said.Due, ValueShape.Day),
                new("state", pages.Said.State, ValueShape.Status),
                new("said", pages.Said.SaidOn, ValueShape.Day),
                new("note", pages.Said.Note, ValueShape.Text),
            ],
            [.. decisions.Select(followed => RowOf(pages, committee, followed))]);
    }

    private static Row RowOf(YearlyPages pages, Committee committee, DecisionFollowed followed) => new(
    [
        new TextCell(pages.Of(followed.Decision.Text)),
        new DayCell(followed.Taken.Date),
        new TextCell(committee.Members.FirstOrDefault(member => member.Id == followed.Decision.Owner)?.Organisation ?? pages.Said.NotSaid),
        new TextCell(followed.Decision.Indicators.Count == 0 ? pages.Said.Unbound : BoundIndicators.Told(pages, followed.Decision.Indicators, followed.Decision.Action)),
        followed.Decision.Due is DateOnly due ? new DayCell(due) : new MissingCell(pages.Said.NotDue),
        new StatusCell(StateOf(pages, followed)),
        followed.LastMeeting is Meeting last ? new DayCell(last.Date) : new MissingCell(StateOf(pages, followed).Text),
        new TextCell(followed.Last?.Note ?? pages.Said.NoNote),
    ]);

    private static Status StateOf(YearlyPages pages, DecisionFollowed followed) => followed switch
    {
        { Last: FollowUp said } => pages.Said.Of(said.State),
        { MetSince: true } => new Status(pages.Said.NotFollowed, StatusTone.Watch),
        _ => new Status(pages.Said.NotMetSince, StatusTone.Unknown),
    };
}
