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
        [.. YearlyContracts.Attributes.SelectMany(pair => Blocks(pages, pair.Count, pair.Share))]);

    private static IEnumerable<Block?> Blocks(YearlyPages pages, string count, string share)
    {
        if (pages.Answers.Now(count, Slice.Attribute) is not ValueSet counts)
        {
            yield break;
        }

        ValueSet? shares = pages.Answers.Now(share, Slice.Attribute);
        Table? table = new SliceTable(pages, pages.NameOf(counts.Contract), pages.Words.Public,
        [
            new("count", pages.Words.Attendances, counts),
            new("share", pages.Words.Share, shares),
            new("before", YearlyPages.Fill(pages.Words.ShareOf, pages.YearBefore), pages.Answers.Before(share, Slice.Attribute)),
        ]).Build();
        yield return DrawnTable.Of(pages, table, ChartKind.LyingBar, "share");
        yield return BaseOf(pages, shares);
    }

    /// <summary>The base the shares are of, which every share carries.</summary>
    private static Paragraph? BaseOf(YearlyPages pages, ValueSet? shares) =>
        shares?.Values.Select(value => value.Denominator).OfType<decimal>().Distinct().ToArray() is [decimal whole]
            ? new Paragraph(YearlyPages.Fill(pages.Words.PublicsBase, pages.Text.Number(whole, ValueShape.Whole)), ParagraphTone.Note)
            : null;
}
