namespace Evaluation.Indicators.Plan.Governance;

/// <summary>The committee that steers the plan, its meetings and what it decided: <c>plan/gouvernance.yaml</c>.</summary>
/// <param name="Members">Its members, by role and organisation: nobody is named.</param>
/// <param name="Meetings">Its meetings, in order of day.</param>
public sealed record Committee(IReadOnlyList<CommitteeMember> Members, IReadOnlyList<Meeting> Meetings)
{
    /// <summary>Kind of this text in the warehouse.</summary>
    public const string Kind = "governance";

    /// <summary>No committee is declared.</summary>
    public static Committee None { get; } = new([], []);

    /// <summary>Decisions taken until the end of a period and still open at its beginning, each with its meeting and the last that was said of it.</summary>
    public IReadOnlyList<DecisionFollowed> Followed(DateOnly from, DateOnly to)
    {
        Meeting[] held = [.. Meetings.Where(meeting => meeting.Date <= to)];
        return
        [
            .. held.SelectMany(meeting => meeting.Decisions.Select(decision => Follow(held, meeting, decision)))
                .Where(followed => followed.Last is not { State: ActionStatus.Done or ActionStatus.Abandoned } || followed.LastMeeting!.Date >= from),
        ];
    }

    private static DecisionFollowed Follow(IReadOnlyList<Meeting> held, Meeting taken, Decision decision)
    {
        Meeting[] later = [.. held.Where(meeting => meeting.Date > taken.Date)];
        Meeting? last = later.LastOrDefault(meeting => meeting.FollowUps.Any(followUp => followUp.Decision == decision.Id));
        return new DecisionFollowed(taken, decision, last, last?.FollowUps.First(followUp => followUp.Decision == decision.Id), later.Length > 0);
    }
}
