namespace Evaluation.Indicators.Plan.Progress;

/// <summary>PLAN-01: how many actions are in a state, and their share of all the actions of the plan.</summary>
/// <param name="Status">The state; null for the actions nobody said anything of.</param>
/// <param name="Actions">How many actions.</param>
/// <param name="Share">Their share of all the actions.</param>
public sealed record StatusShare(ActionStatus? Status, int Actions, decimal Share)
{
    /// <summary>The shares on a day, in the order of the states, those that no action is in too; none for a plan without action.</summary>
    public static IReadOnlyList<StatusShare> Of(ActionPlan plan, PlanProgress progress, DateOnly day)
    {
        ActionStatus?[] states = [.. plan.Actions.Select(action => progress.OfAction(action.Id, day)?.Status)];
        return states.Length == 0 ? [] :
        [
            .. Enum.GetValues<ActionStatus>().Select(status => (ActionStatus?)status).Append(null)
                .Select(status => (status, Count: states.Count(state => state == status)))
                .Select(pair => new StatusShare(pair.status, pair.Count, (decimal)pair.Count / states.Length)),
        ];
    }
}
