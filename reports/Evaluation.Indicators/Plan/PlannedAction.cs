using Evaluation.Declared;

namespace Evaluation.Indicators.Plan;

/// <summary>Something promised.</summary>
/// <param name="Id">Its name, unique in the plan.</param>
/// <param name="Label">Its title.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Counts">Which activity it may claim; null when none can be told.</param>
/// <param name="Indicators">What is followed of it.</param>
public sealed record PlannedAction(
    string Id, Label Label, string Owner, DateOnly From, DateOnly To, CountingRule? Counts, IReadOnlyList<PlanTarget> Indicators)
{
    /// <summary>Its steps, in the order of the plan.</summary>
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];
}
