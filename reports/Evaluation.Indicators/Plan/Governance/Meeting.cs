namespace Evaluation.Indicators.Plan.Governance;

/// <summary>A meeting of the committee.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Date">Its day.</param>
/// <param name="Present">Seats that were held; empty when it isn't said.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="FollowUps">What was said of earlier decisions.</param>
public sealed record Meeting(string Id, DateOnly Date, IReadOnlyList<string> Present, IReadOnlyList<Decision> Decisions, IReadOnlyList<FollowUp> FollowUps);
