using Evaluation.Indicators.Queries;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Partner;

/// <summary>What the partner's own deliveries add up to, month by month, small counts of people hidden.</summary>
internal static class PartnerActivity
{
    internal static Section Of(PartnerPages sheet) => SectionBlocks.Of(
        "activite",
        "Votre activité, mois par mois",
        "Activité",
        "Ce que comptent vos livraisons dans le territoire du plan. Un mois non reçu n'y est pas un zéro.",
        "Aucune activité n'est connue pour cette période.",
        [.. PartnerReading.Contracts.Select(contract => ByMonth(sheet.Pages, contract))]);

    private static Figure? ByMonth(YearlyPages pages, string contract)
    {
        if (pages.Answers.Now(contract, Slice.Month) is not { } months)
        {
            return null;
        }

        Table? table = new SliceTable(pages, YearlyPages.Fill(pages.Words.ByMonth, pages.NameOf(months.Contract)), pages.Words.Month, [new("now", pages.Year, months, pages.Answers.Now(contract))])
        {
            WholeName = pages.Words.Year,
        }.Build();
        return DrawnTable.Of(pages, table, ChartKind.Bar, "now");
    }
}
