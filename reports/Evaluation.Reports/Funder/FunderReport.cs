using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Funder;

/// <summary>The pack of one agreement for its funder: the money, what it paid for, what it gave, what is claimed twice, and the deliveries that prove it.</summary>
public static class FunderReport
{
    /// <summary>Makes the document.</summary>
    /// <param name="values">The values.</param>
    public static ReportDocument Of(FunderValues values)
    {
        YearlyPages pages = new(values.Figures);
        FunderPages pack = new(pages, values);
        Section[] chapters =
        [
            FunderSummary.Of(pack),
            FunderChain.Of(pack),
            FunderActions.Of(pack),
            FunderOutcomes.Of(pack),
            FunderParticipants.Of(pack),
            FunderUnitCosts.Of(pack),
            FunderCommitments.Of(pack),
            FunderDoubles.Of(pack),
            FunderDeliveries.Of(pack),
        ];
        return new ReportDocument
        {
            Title = values.Agreement.Label == values.Agreement.Code ? $"Convention {values.Agreement.Code}" : $"{values.Agreement.Label} ({values.Agreement.Code})",
            Subtitle = $"Dossier du financeur\u00a0: {(values.Agreement.Funders.Count == 0 ? "financeur non dit" : string.Join(", ", values.Agreement.Funders))}",
            Territory = values.Figures.Territory,
            Period = pages.Of(values.Figures.Period.Label),
            Marks = values.Figures.Marks,
            Language = ReportLanguage.French,
            AsOf = values.Figures.AsOf,
            Sections = [.. chapters, DefinitionsSection.Of(pages, chapters)],
        };
    }
}
