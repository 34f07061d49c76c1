using Evaluation.Indicators.Queries;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The themes, which overlap: their shares pass 100 %, so the base is printed and nothing is summed.</summary>
internal static class ThemesSection
{
    internal static Section Of(YearlyPages pages) => SectionBlocks.Of(
        "themes",
        pages.Words.ThemesTitle,
        pages.Words.ThemesShort,
        pages.Words.ThemesLead,
        pages.Words.ThemesAbsent,
        DrawnTable.Of(pages, TableOf(pages), ChartKind.LyingBar, "share"));

    private static Table? TableOf(YearlyPages pages) => new SliceTable(pages, pages.Words.ThemesTable, pages.Words.Theme,
    [
        new("count", pages.Words.Supports, pages.Answers.Now(YearlyContracts.ThemeSupports, Slice.Theme), pages.Answers.Now(YearlyContracts.Supports)),
        new("share", pages.Words.Share, pages.Answers.Now(YearlyContracts.ThemeShare, Slice.Theme)),
        new("before", YearlyPages.Fill(pages.Words.ShareOf, pages.YearBefore), pages.Answers.Before(YearlyContracts.ThemeShare, Slice.Theme)),
    ])
    {
        WholeName = pages.Words.ThemesBase,
        LargestFirst = "count",
    }.Build();
}
