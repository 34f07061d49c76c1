using Evaluation.Indicators.Plan;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The plan by axis, objective and action: what was promised, what is.</summary>
internal static class PlanSection
{
    internal static Section Of(YearlyPages pages) => SectionBlocks.Of(
        "plan",
        pages.Words.PlanTitle,
        pages.Words.PlanShort,
        pages.Values.Plan is PlanEvaluation plan ? YearlyPages.Fill(pages.Words.PlanLead, plan.Plan.Version, pages.Text.Day(plan.Plan.EffectiveFrom)) : null,
        pages.Words.PlanAbsent,
        [.. Axes(pages), .. PathTable.Of(pages), .. Breakdowns(pages), Rule(pages)]);

    private static IEnumerable<Block> Axes(YearlyPages pages)
    {
        foreach (IGrouping<string, PlanIndicator> axis in pages.Values.Plan?.Indicators.GroupBy(one => one.Axis.Id) ?? [])
        {
            string label = pages.Of(axis.First().Axis.Label);
            yield return new Subheading(label);
            if (Placed(pages, axis.First().Axis) is Paragraph placed)
            {
                yield return placed;
            }

            yield return PlanTable.Of(pages, YearlyPages.Fill(pages.Words.AxisTable, label), [.. axis]);
        }
    }

    /// <summary>The themes and competences of the founding texts that an axis works for.</summary>
    private static Paragraph? Placed(YearlyPages pages, Axis axis)
    {
        string themes = axis.Themes.Count == 0 ? "" : YearlyPages.Fill(pages.Said.Themes, string.Join(", ", axis.Themes.Select(pages.Said.Of)));
        string competences = axis.Competences.Count == 0 ? "" : YearlyPages.Fill(pages.Said.Competences, string.Join(", ", axis.Competences.Select(pages.Said.Of)));
        return themes.Length + competences.Length == 0 ? null : new Paragraph($"{themes} {competences}".Trim(), ParagraphTone.Note);
    }

    private static IEnumerable<Block> Breakdowns(YearlyPages pages)
    {
        ActionBreakdown[] breakdowns = [.. pages.Values.Plan?.Breakdowns ?? []];
        if (breakdowns.Length > 0)
        {
            yield return new Subheading(pages.Words.BreakdownHeading);
        }

        foreach (ActionBreakdown breakdown in breakdowns)
        {
            yield return BreakdownTable.Of(pages, breakdown);
        }
    }

    private static Paragraph? Rule(YearlyPages pages) => pages.Values.Plan?.Plan.Thresholds is AssessmentThresholds rule
        ? new Paragraph(YearlyPages.Fill(pages.Words.AssessmentRule, Share(pages, rule.OnTrack), Share(pages, rule.AtRisk), Share(pages, rule.MinimumCoverage)), ParagraphTone.Note)
        : null;

    private static string Share(YearlyPages pages, decimal share) => pages.Text.Number(share, new ValueShape(ShapeKind.Percentage));
}
