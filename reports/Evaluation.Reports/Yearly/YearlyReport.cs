using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Yearly;

/// <summary>The yearly evaluation: from values already computed to a document.</summary>
public static class YearlyReport
{
    /// <summary>Makes the document. A part of the values that is absent leaves a section that says so.</summary>
    /// <param name="values">The values.</param>
    /// <returns>The document.</returns>
    public static ReportDocument Of(YearlyValues values)
    {
        YearlyPages pages = new(values);
        Section[] chapters =
        [
            GroundSection.Of(pages),
            PlanSection.Of(pages),
            ScheduleSection.Of(pages),
            CommitmentsSection.Of(pages),
            ActivitySection.Of(pages),
            PublicsSection.Of(pages),
            ThemesSection.Of(pages),
            EffectsSection.Of(pages),
            SupplySection.Of(pages),
            TerritoriesSection.Of(pages),
            PartnersSection.Of(pages),
            GovernanceSection.Of(pages),
            GridSection.Of(pages),
            DeliveriesSection.Of(pages),
        ];
        Section[] all = [SummarySection.Of(pages, chapters), .. chapters];
        return new ReportDocument
        {
            Title = values.Plan is null ? pages.Words.Title : YearlyPages.Fill(pages.Words.TitleOfPlan, pages.Of(values.Plan.Plan.Label)),
            Subtitle = pages.Words.Subtitle,
            Territory = values.Territory,
            Period = pages.Of(values.Period.Label),
            Marks = values.Marks,
            Language = values.Language,
            AsOf = values.AsOf,
            Sections = [.. all, DefinitionsSection.Of(pages, all)],
        };
    }
}
