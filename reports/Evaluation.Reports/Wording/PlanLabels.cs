using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Plan.Grid;
using Evaluation.Indicators.Plan.Ground;
using Evaluation.Indicators.Plan.Growth;
using Evaluation.Indicators.Plan.Promises;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Wording;

/// <summary>The words of what people say of a plan, in one language; <c>{0}</c> stands for a value.</summary>
internal sealed record PlanLabels
{
    internal required string NotSaid { get; init; }
    internal required string UnknownWord { get; init; }
    internal required string Declared { get; init; }
    internal required string FilterDeclared { get; init; }
    internal required string Themes { get; init; }
    internal required string Competences { get; init; }
    internal required string PathHeading { get; init; }
    internal required string PathTable { get; init; }
    internal required string Followed { get; init; }
    internal required string Expected { get; init; }
    internal required string Gap { get; init; }
    internal required string GrowthObserved { get; init; }
    internal required string GrowthRequired { get; init; }
    internal required string GrowthHeading { get; init; }
    internal required string NoGrowth { get; init; }
    internal required string GrowthRule { get; init; }
    internal required string PathMethod { get; init; }
    internal required string GroundTitle { get; init; }
    internal required string GroundShort { get; init; }
    internal required string GroundLead { get; init; }
    internal required string GroundAbsent { get; init; }
    internal required string GroundTable { get; init; }
    internal required string GroundMethod { get; init; }
    internal required string GroundListMethod { get; init; }
    internal required string GroundMore { get; init; }
    internal required string Theme { get; init; }
    internal required string NoTheme { get; init; }
    internal required string Place { get; init; }
    internal required string NoPlace { get; init; }
    internal required string Day { get; init; }
    internal required string Said { get; init; }
    internal required string All { get; init; }
    internal required string ScheduleTitle { get; init; }
    internal required string ScheduleShort { get; init; }
    internal required string ScheduleLead { get; init; }
    internal required string ScheduleAbsent { get; init; }
    internal required string StatesTable { get; init; }
    internal required string StatesMethod { get; init; }
    internal required string State { get; init; }
    internal required string Actions { get; init; }
    internal required string Share { get; init; }
    internal required string ActionsTable { get; init; }
    internal required string Action { get; init; }
    internal required string Owner { get; init; }
    internal required string Begins { get; init; }
    internal required string Ends { get; init; }
    internal required string SaidOn { get; init; }
    internal required string Note { get; init; }
    internal required string NoNote { get; init; }
    internal required string LastState { get; init; }
    internal required string StuckTitle { get; init; }
    internal required string StuckPoint { get; init; }
    internal required string UnfollowedPoint { get; init; }
    internal required string MilestonesTable { get; init; }
    internal required string Milestone { get; init; }
    internal required string Due { get; init; }
    internal required string NotDue { get; init; }
    internal required string DaysLate { get; init; }
    internal required string DaysLateMethod { get; init; }
    internal required string CommitmentsTitle { get; init; }
    internal required string CommitmentsShort { get; init; }
    internal required string CommitmentsLead { get; init; }
    internal required string CommitmentsAbsent { get; init; }
    internal required string CommitmentsTable { get; init; }
    internal required string CommitmentsMethod { get; init; }
    internal required string Signatory { get; init; }
    internal required string NotNamed { get; init; }
    internal required string Means { get; init; }
    internal required string What { get; init; }
    internal required string Promised { get; init; }
    internal required string Unit { get; init; }
    internal required string Kept { get; init; }
    internal required string KeptShare { get; init; }
    internal required string Evidence { get; init; }
    internal required string NoEvidence { get; init; }
    internal required string NothingKept { get; init; }
    internal required string NotPromised { get; init; }
    internal required string Unpromised { get; init; }

    internal required string PromisedBesides { get; init; }
    internal required string DifferTitle { get; init; }
    internal required string DifferPoint { get; init; }
    internal required string UnprovenPoint { get; init; }
    internal required string PartlyProvenPoint { get; init; }
    internal required string GovernanceTitle { get; init; }
    internal required string GovernanceShort { get; init; }
    internal required string GovernanceLead { get; init; }
    internal required string GovernanceAbsent { get; init; }
    internal required string MembersTable { get; init; }
    internal required string MembersMethod { get; init; }
    internal required string Role { get; init; }
    internal required string Organisation { get; init; }
    internal required string MeetingsTable { get; init; }
    internal required string MeetingsMethod { get; init; }
    internal required string Seats { get; init; }
    internal required string SeatsHeld { get; init; }
    internal required string Decisions { get; init; }
    internal required string FollowUps { get; init; }
    internal required string DecisionsTable { get; init; }
    internal required string DecisionsMethod { get; init; }
    internal required string Decision { get; init; }
    internal required string TakenOn { get; init; }
    internal required string Bound { get; init; }
    internal required string Unbound { get; init; }
    internal required string NotFollowed { get; init; }
    internal required string NotMetSince { get; init; }
    internal required string NoMeeting { get; init; }
    internal required string GridTitle { get; init; }
    internal required string GridShort { get; init; }
    internal required string GridLead { get; init; }
    internal required string GridAbsent { get; init; }
    internal required string GridTable { get; init; }
    internal required string GridMethod { get; init; }
    internal required string Criterion { get; init; }
    internal required string Question { get; init; }
    internal required string NoQuestion { get; init; }
    internal required string Proposed { get; init; }
    internal required string Judgement { get; init; }
    internal required string Confidence { get; init; }
    internal required string JudgedBy { get; init; }
    internal required IReadOnlyDictionary<string, (string Title, string Text, string Source, IReadOnlyList<string> Limits)> Meanings { get; init; }
    internal required IReadOnlyList<string> Statuses { get; init; }
    internal required IReadOnlyList<string> Growths { get; init; }
    internal required IReadOnlyList<string> Kinds { get; init; }
    internal required IReadOnlyList<string> CommitmentKinds { get; init; }
    internal required IReadOnlyList<string> CommitmentUnits { get; init; }
    internal required IReadOnlyList<string> Criteria { get; init; }
    internal required IReadOnlyList<string> Answers { get; init; }
    internal required IReadOnlyList<string> Confidences { get; init; }
    internal required IReadOnlyList<string> FoundingThemes { get; init; }
    internal required IReadOnlyList<string> CompetenceNames { get; init; }

    internal static PlanLabels For(ReportLanguage language) => language == ReportLanguage.English ? PlanEnglish.Labels : PlanFrench.Labels;

    internal Status Of(ActionStatus? status) => status is ActionStatus said
        ? new(Statuses[(int)said], said switch
        {
            ActionStatus.Done => StatusTone.Reached,
            ActionStatus.Underway => StatusTone.Good,
            ActionStatus.Paused or ActionStatus.ToDiscuss => StatusTone.Watch,
            ActionStatus.Blocked or ActionStatus.Late => StatusTone.Late,
            _ => StatusTone.Unknown,
        })
        : new(NotSaid, StatusTone.Unknown);

    internal Status Of(GrowthClass growth) => new(Growths[(int)growth], growth switch
    {
        GrowthClass.Reached => StatusTone.Reached,
        GrowthClass.Substantial => StatusTone.Good,
        GrowthClass.Decline => StatusTone.Late,
        _ => StatusTone.Watch,
    });

    internal Status Of(Answer answer) => new(Answers[(int)answer], answer switch
    {
        Answer.Yes => StatusTone.Reached,
        Answer.Partly => StatusTone.Watch,
        Answer.No => StatusTone.Late,
        _ => StatusTone.Unknown,
    });

    internal string Of(ObservationKind kind) => Kinds[(int)kind];

    internal string Of(CommitmentKind? kind) => kind is CommitmentKind known ? CommitmentKinds[(int)known] : UnknownWord;

    internal string Of(CommitmentUnit? unit) => unit is CommitmentUnit known ? CommitmentUnits[(int)known] : UnknownWord;

    internal string Of(Criterion criterion) => Criteria[(int)criterion];

    internal string Of(Confidence confidence) => Confidences[(int)confidence];

    internal string Of(FoundingTheme theme) => FoundingThemes[(int)theme];

    internal string Of(Competence competence) => CompetenceNames[(int)competence];
}
