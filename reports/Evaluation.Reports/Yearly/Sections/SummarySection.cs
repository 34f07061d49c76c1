using Evaluation.Indicators.Plan;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The first page: the year in two minutes.</summary>
internal static class SummarySection
{
    internal static Section Of(YearlyPages pages, IReadOnlyList<Section> chapters) => SectionBlocks.Of(
        "synthese",
        pages.Words.SummaryTitle,
        pages.Words.SummaryShort,
        Lead(pages),
        pages.Words.SummaryAbsent,
        HeadlineCards.Of(pages),
        PlanGlance.Of(pages),
        SectionBlocks.Points(YearlyPages.Fill(pages.Words.MovedTitle, pages.YearBefore), Movements.Of(pages)),
        SectionBlocks.Points(pages.Words.BlockedTitle, PlanPoints.Behind(pages)),
        SectionBlocks.Points(pages.Said.StuckTitle, SchedulePoints.Of(pages)),
        SectionBlocks.Points(pages.Words.UnmeasuredTitle, PlanPoints.NotMeasured(pages)),
        SectionBlocks.Points(pages.Words.TrustTitle, TrustPoints.Of(pages, chapters)));

    private static string? Lead(YearlyPages pages)
    {
        if (pages.Values.Plan is not PlanEvaluation plan)
        {
            return pages.Words.NoPlan;
        }

        IEnumerable<string> counts = AssessmentWords.All
            .Select(assessment => (assessment, Count: plan.Indicators.Count(one => one.Standing.Assessment == assessment)))
            .Where(pair => pair.Count > 0)
            .Select(pair => AssessmentWords.Count(pair.Count, pair.assessment, pages.Words));
        return YearlyPages.Fill(pages.Words.SummaryLead, plan.Indicators.Count, string.Join(", ", counts));
    }
}
