namespace Evaluation.Worker.Schedule.Alerts;

/// <summary>Something somebody should know; it holds no personal value and no secret.</summary>
/// <param name="Kind">What kind of thing: <c>late_partner</c>, <c>rejected_share</c>, <c>theirs_gap</c>, <c>off_target</c>, <c>failed_run</c>.</param>
/// <param name="Subject">What it is about: with the kind it names the alert until it ends.</param>
/// <param name="Sentence">What there is to know and do, in French.</param>
internal sealed record AlertFinding(string Kind, string Subject, string Sentence);
