using Evaluation.Indicators.Queries;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>Places, how fresh their descriptions are and whom they cover; who helps and is trained; the needs they answer.</summary>
internal static class SupplySection
{
    internal static Section Of(YearlyPages pages) => SectionBlocks.Of(
        "offre-et-besoins",
        pages.Effects.SupplyTitle,
        pages.Effects.SupplyShort,
        pages.Effects.SupplyLead,
        pages.Effects.SupplyAbsent,
        HeadlineCards.Of(pages, pages.Effects.SupplyCards, Told(pages, [.. YearlyContracts.Supply, .. YearlyContracts.Posts, .. YearlyContracts.Actors])),
        HeadlineCards.Tells(pages, "OFF-01-LIEUX") ? null : new Paragraph(pages.Effects.NoPlaces, ParagraphTone.Note),
        HeadlineCards.Of(pages, pages.Effects.NeedCards, Told(pages, YearlyContracts.Needs)),
        HeadlineCards.Tells(pages, "OFF-01-LIEUX") ? CodeTable.Of(pages, pages.Effects.Freshness, pages.Effects.Class, pages.Effects.Places, "OFF-01-LIEUX", "OFF-02") : null,
        HeadlineCards.Tells(pages, "OFF-01-LIEUX") ? ByEpci(pages) : null);

    private static IEnumerable<string> Told(YearlyPages pages, IEnumerable<string> contracts) => contracts.Where(id => HeadlineCards.Tells(pages, id));

    private static Table? ByEpci(YearlyPages pages) => new SliceTable(pages, pages.Effects.ByEpci, pages.Words.Epci,
    [
        new("places", pages.Effects.Places, pages.Answers.Now("OFF-01-LIEUX", Slice.Epci), pages.Answers.Now("OFF-01-LIEUX")),
        new("per", pages.Effects.PerInhabitants, pages.Answers.Now("OFF-01", Slice.Epci), pages.Answers.Now("OFF-01")),
        new("fragile", pages.Effects.Fragile, pages.Answers.Now("OFF-03", Slice.Epci), pages.Answers.Now("OFF-03")),
    ])
    { LargestFirst = "places" }.Build();
}
