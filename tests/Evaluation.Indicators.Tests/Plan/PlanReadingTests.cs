using Evaluation.Declared;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Plan;

public sealed class PlanReadingTests
{
    [Fact]
    public void Every_fault_of_a_plan_is_told_with_its_line()
    {
        DefinitionFaults faults = new();
        PlanReading.Read("plan/faulty.yaml", SmallStar.Text("faulty-plan.yaml"), faults);
        ExpectedFile.Matches("faulty-plan.faults.txt", string.Join('\n', faults.Ordered));
    }

    [Fact]
    public void An_action_counts_within_its_own_days_unless_its_rule_says_others()
    {
        ActionPlan plan = PlanReading.Read("plan/plan.yaml", SmallStar.Text("plan-v1.yaml"));
        Assert.Equal(["association", "saint-denis", "courriels"], plan.Actions.Select(action => action.Id));
        Assert.All(plan.Actions, action => Assert.Equal((new DateOnly(2024, 1, 1), new DateOnly(2026, 12, 31)), (action.Counts!.Filter.From, action.Counts.Filter.To)));
        Assert.Equal([1, 0.5m, 1], plan.Actions.Select(action => action.Counts!.Share));
    }
}
