using Evaluation.Declared;

namespace Evaluation.Indicators.Plan;

/// <summary>What an axis wants to bring about.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Label">Its title.</param>
/// <param name="Indicators">What is followed over the whole territory of the plan.</param>
/// <param name="Actions">What is done for it, in order.</param>
public sealed record Objective(string Id, Label Label, IReadOnlyList<PlanTarget> Indicators, IReadOnlyList<PlannedAction> Actions);
