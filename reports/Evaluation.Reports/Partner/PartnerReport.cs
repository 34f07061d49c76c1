using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Partner;

/// <summary>The sheet of one partner: what was received and when, what was kept, what is wrong, and what it adds up to.</summary>
public static class PartnerReport
{
    /// <summary>Makes the document.</summary>
    /// <param name="values">The values.</param>
    public static ReportDocument Of(PartnerSheetValues values)
    {
        YearlyPages pages = new(values.Figures);
        PartnerPages sheet = new(pages, values);
        Section[] chapters =
        [
            PartnerSummary.Of(sheet),
            PartnerDeliveries.Of(sheet),
            PartnerFaults.Of(sheet),
            PartnerChecks.Of(sheet),
            PartnerActivity.Of(sheet),
        ];
        return new ReportDocument
        {
            Title = values.Name,
            Subtitle = "Fiche partenaire\u00a0: ce qui est arrivé, ce qui a été retenu, ce qui est à corriger",
            Territory = values.Figures.Territory,
            Period = pages.Of(values.Figures.Period.Label),
            Marks = values.Figures.Marks,
            Language = ReportLanguage.French,
            AsOf = values.Figures.AsOf,
            Sections = [.. chapters, DefinitionsSection.Of(pages, chapters)],
        };
    }
}
