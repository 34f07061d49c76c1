using Evaluation.Indicators.Plan;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The eight mentions of figures of the plan.</summary>
internal static class PlanMentions
{
    internal static Mentions Of(YearlyPages pages, IReadOnlyList<PlanIndicator> indicators)
    {
        PlanEvaluation plan = pages.Values.Plan!;
        return pages.Mentions.Of(
            [.. indicators.Select(one => one.Contract).DistinctBy(contract => contract.Id)],
            [.. indicators.SelectMany(one => new[] { one.Actual, one.YearBefore })],
            $"{pages.Of(plan.Period.Label)}, {pages.Of(plan.Period.YearBefore.Label)}",
            plan.Geography,
            YearlyPages.Fill(pages.Beside.FilterPlan, pages.Of(plan.Plan.Label), plan.Plan.Version));
    }
}
