using Evaluation.Declared;

namespace Evaluation.Indicators.Plan;

/// <summary>A step of an action, and the day by which it is promised.</summary>
/// <param name="Id">Its name, unique in the plan.</param>
/// <param name="Label">What it is.</param>
/// <param name="Due">Day by which it is promised.</param>
public sealed record Milestone(string Id, Label Label, DateOnly Due);
