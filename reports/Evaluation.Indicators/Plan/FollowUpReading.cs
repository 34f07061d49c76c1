using Evaluation.Indicators.Plan.Governance;
using Evaluation.Indicators.Plan.Grid;
using Evaluation.Indicators.Plan.Ground;
using Evaluation.Indicators.Plan.Progress;
using Evaluation.Indicators.Plan.Promises;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Indicators.Plan;

/// <summary>Reads from the warehouse what people said of the plan.</summary>
internal static class FollowUpReading
{
    public static PlanFollowUp Of(StarReader star, Period period) => new(
        Held(star, PlanProgress.Kind, PlanProgress.Read) ?? PlanProgress.None,
        Held(star, Committee.Kind, CommitteeReading.Read) ?? Committee.None,
        Held(star, EvaluationGrid.Kind, EvaluationGrid.Read) ?? EvaluationGrid.None,
        Observations.Of(star, period),
        DeliveredCommitments.Until(star, period.To));

    private static T? Held<T>(StarReader star, string kind, Func<string, string, T> read)
        where T : class => DeclaredTexts.AsOf(star.Session, kind, star.Load).Select(text => read(text.Name, text.Body)).FirstOrDefault();
}
