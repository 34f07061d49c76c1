using Evaluation.Indicators.Plan.Governance;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The committee: who sits there, when it met, what it decided and what became of it.</summary>
internal static class GovernanceSection
{
    internal static Section Of(YearlyPages pages)
    {
        Committee committee = pages.Values.FollowUp.Committee;
        Meeting[] met = [.. committee.Meetings.Where(meeting => pages.Values.Period.Contains(meeting.Date))];
        bool known = committee.Members.Count > 0;
        return SectionBlocks.Of(
            "gouvernance",
            pages.Said.GovernanceTitle,
            pages.Said.GovernanceShort,
            known ? pages.Said.GovernanceLead : null,
            pages.Said.GovernanceAbsent,
            DecisionTable.Of(pages, committee),
            met.Length > 0 ? Meetings(pages, committee, met) : known ? new Paragraph(pages.Said.NoMeeting, ParagraphTone.Note) : null,
            known ? Members(pages, committee) : null);
    }

    private static Table Members(YearlyPages pages, Committee committee) => new(
        pages.Said.MembersTable,
        DeclaredMentions.Of(pages, PlanMeanings.Governance, pages.Said.MembersMethod),
        [new("role", pages.Said.Role, ValueShape.Text), new("organisation", pages.Said.Organisation, ValueShape.Text)],
        [.. committee.Members.Select(member => new Row([new TextCell(pages.Of(member.Role)), new TextCell(member.Organisation)]))]);

    private static Table Meetings(YearlyPages pages, Committee committee, IReadOnlyList<Meeting> met) => new(
        YearlyPages.Fill(pages.Said.MeetingsTable, pages.Year),
        DeclaredMentions.Of(pages, PlanMeanings.Governance, pages.Said.MeetingsMethod),
        [
            new("day", pages.Said.Day, ValueShape.Day),
            new("seats", pages.Said.Seats, ValueShape.Whole),
            new("held", pages.Said.SeatsHeld, ValueShape.Whole),
            new("decisions", pages.Said.Decisions, ValueShape.Whole),
            new("followed", pages.Said.FollowUps, ValueShape.Whole),
        ],
        [.. met.Select(meeting => new Row(
        [
            new DayCell(meeting.Date),
            new NumberCell(committee.Members.Count),
            meeting.Present.Count == 0 ? new MissingCell(pages.Said.NotSaid) : new NumberCell(meeting.Present.Count),
            new NumberCell(meeting.Decisions.Count),
            new NumberCell(meeting.FollowUps.Count),
        ]))]);
}
