using Evaluation.Indicators.Queries;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>Who does the work: partners and structures.</summary>
internal static class PartnersSection
{
    internal static Section Of(YearlyPages pages) => SectionBlocks.Of(
        "partenaires",
        pages.Words.PartnersTitle,
        pages.Words.PartnersShort,
        null,
        pages.Words.PartnersAbsent,
        Table(pages, Slice.Partner, pages.Words.ByPartner, pages.Words.Partner),
        Table(pages, Slice.Structure, pages.Words.ByStructure, pages.Words.Structure));

    private static Table? Table(YearlyPages pages, Slice slice, string title, string header) => new SliceTable(pages, title, header,
    [
        new("activities", $"{pages.Words.Activities} {pages.Year}", pages.Answers.Now(YearlyContracts.Activities, slice), pages.Answers.Now(YearlyContracts.Activities)),
        new("activities-before", $"{pages.Words.Activities} {pages.YearBefore}", pages.Answers.Before(YearlyContracts.Activities, slice), pages.Answers.Before(YearlyContracts.Activities)),
        new("supports", $"{pages.Words.Supports} {pages.Year}", pages.Answers.Now(YearlyContracts.Supports, slice), pages.Answers.Now(YearlyContracts.Supports)),
        new("supports-before", $"{pages.Words.Supports} {pages.YearBefore}", pages.Answers.Before(YearlyContracts.Supports, slice), pages.Answers.Before(YearlyContracts.Supports)),
    ])
    {
        LargestFirst = "activities",
    }.Build();
}
