using Evaluation.Indicators.Queries;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>What a contract tells by code: how many, their share, the share of the year before, how many in all; drawn.</summary>
internal static class CodeTable
{
    /// <summary>The figure; null when the year has none.</summary>
    internal static Figure? Of(YearlyPages pages, string title, string header, string counted, string count, string share) => DrawnTable.Of(
        pages,
        new SliceTable(pages, title, header,
        [
            new("count", counted, pages.Answers.Now(count, Slice.Code), pages.Answers.Now(count)),
            new("share", pages.Words.Share, pages.Answers.Now(share, Slice.Code)),
            new("before", YearlyPages.Fill(pages.Words.ShareOf, pages.YearBefore), pages.Answers.Before(share, Slice.Code)),
        ])
        { WholeName = pages.Effects.Base }.Build(),
        ChartKind.LyingBar,
        "share");
}
