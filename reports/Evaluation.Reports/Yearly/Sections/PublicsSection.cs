using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The publics, one attribute at a time: margins only, with their base.</summary>
internal static class PublicsSection
{
    internal static Section Of(YearlyPages pages) => SectionBlocks.Of(
        "publics",
        pages.Words.PublicsTitle,
        pages.Words.PublicsShort,
        pages.Words.PublicsLead,
        pages.Words.PublicsAbsent,
        [.. YearlyContracts.Attributes.SelectMany(one => Blocks(pages, one.Count, one.Share, one.NotTold is null ? null : pages.Answers.Now(one.NotTold)))]);

    private static IEnumerable<Block?> Blocks(YearlyPages pages, string count, string share, ValueSet? notTold)
    {
        if (pages.Answers.Now(count, Slice.Attribute) is not ValueSet counts)
        {
            yield break;
        }

        Table? table = new SliceTable(pages, pages.NameOf(counts.Contract), pages.Words.Public,
        [
            new("count", pages.Words.Attendances, counts, pages.Answers.Now(count)),
            new("share", pages.Words.Share, pages.Answers.Now(share, Slice.Attribute)),
            new("before", YearlyPages.Fill(pages.Words.ShareOf, pages.YearBefore), pages.Answers.Before(share, Slice.Attribute)),
        ])
        {
            WholeName = pages.Words.PublicsBase,
            Beside = YearlyPages.Whole(notTold) is { Hidden: true } or { Value: not (null or 0) } ? ("count", notTold!) : null,
        }.Build();
        yield return DrawnTable.Of(pages, table, ChartKind.LyingBar, "share");
    }
}
