using Evaluation.Indicators.Queries;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The themes and the equipment used, which overlap: their shares pass 100 %, so the base is printed and nothing is summed.</summary>
internal static class ThemesSection
{
    internal static Section Of(YearlyPages pages) => SectionBlocks.Of(
        "themes",
        pages.Words.ThemesTitle,
        pages.Words.ThemesShort,
        pages.Words.ThemesLead,
        pages.Words.ThemesAbsent,
        Drawn(pages, Slice.Theme, YearlyContracts.Themes, new(pages.Words.ThemesTable, pages.Words.Theme, pages.Words.ThemesBase)),
        Drawn(pages, Slice.Code, YearlyContracts.Equipment, new(pages.Words.EquipmentTable, pages.Words.Equipment, pages.Words.EquipmentBase)));

    private static Figure? Drawn(YearlyPages pages, Slice slice, OverlappingParts parts, Names names) => DrawnTable.Of(
        pages,
        new SliceTable(pages, names.Title, names.Header,
        [
            new("count", pages.Words.Supports, pages.Answers.Now(parts.Count, slice), pages.Answers.Now(parts.Base)),
            new("share", pages.Words.Share, pages.Answers.Now(parts.Share, slice)),
            new("before", YearlyPages.Fill(pages.Words.ShareOf, pages.YearBefore), pages.Answers.Before(parts.Share, slice)),
        ])
        {
            WholeName = names.Base,
            LargestFirst = "count",
        }.Build(),
        ChartKind.LyingBar,
        "share");

    private sealed record Names(string Title, string Header, string Base);
}
