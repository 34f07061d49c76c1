using Evaluation.Indicators.Queries;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Indicators.Plan;

/// <summary>Every version of the plan held at a load, and which one is in force on a day.</summary>
internal sealed class PlanBook(IReadOnlyList<ActionPlan> versions)
{
    /// <summary>Kind of these texts in the warehouse.</summary>
    public const string Kind = "plan";

    /// <summary>Reads the texts held in the warehouse.</summary>
    public static PlanBook Read(StarReader star) =>
        new([.. DeclaredTexts.AsOf(star.Session, Kind, star.Load).Select(text => PlanReading.Read($"{text.Name}\u00a0v{text.Version}", text.Body))]);

    /// <summary>The version whose rules count for a period that ends on this day, of the first plan by name; null when none does.</summary>
    public ActionPlan? InForce(DateOnly day) => versions.Where(plan => plan.InForceFrom <= day).OrderBy(plan => plan.Id, StringComparer.Ordinal).ThenByDescending(plan => plan.Version).FirstOrDefault();
}
