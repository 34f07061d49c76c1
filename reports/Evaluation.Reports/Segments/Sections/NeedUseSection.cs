using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>The territories by need, supply and use: by type, by larger territory, as points, and one by one.</summary>
internal static class NeedUseSection
{
    internal static Section Of(SegmentPages pages) => SectionBlocks.Of(
        "besoin-et-usage",
        pages.Words.NeedUse.Title,
        pages.Words.NeedUse.Short,
        pages.Words.NeedUse.Lead,
        pages.Words.NeedUse.Absent,
        [.. pages.Values.Runs.Select(kept => kept.Run).Where(run => run.Definition.Gap is not null && run.Units.Count > 0).SelectMany(run => Blocks(pages, run))]);

    private static IEnumerable<Block?> Blocks(SegmentPages pages, SegmentRun run)
    {
        NeedUseMap map = new(run);
        yield return new Subheading(pages.Of(run.Definition.Label));
        if (map.Placed.Count == 0)
        {
            yield return NeedUseTable.Of(pages, run, map);
            yield break;
        }

        yield return new Paragraph(Reading(pages, run, map), ParagraphTone.Note);
        yield return NeedOfferTable.Of(pages, run, map);
        yield return WithinChart.Of(pages, run, map);
        yield return new Paragraph(map.Squeezed ? $"{pages.Words.NeedUse.Cloud} {pages.Words.NeedUse.Squeezed}" : pages.Words.NeedUse.Cloud, ParagraphTone.Note);
        yield return Cloud(pages, run, map);
    }

    private static string Reading(SegmentPages pages, SegmentRun run, NeedUseMap map)
    {
        UnitGap gap = run.Definition.Gap!;
        return SegmentPages.Fill(
            map.Offer is null ? pages.Words.NeedUse.ReadingNoOffer : pages.Words.NeedUse.Reading,
            UnitNames.Plain(pages, run, gap.Need), UnitNames.Said(pages, run, gap.Need, map.HighNeed), UnitNames.Said(pages, run, gap.Use, map.HighUse));
    }

    private static Chart Cloud(SegmentPages pages, SegmentRun run, NeedUseMap map) => new(
        ChartKind.Scatter,
        SegmentPages.Fill(pages.Words.NeedUse.Alternative, [map.Placed.Count, .. Enum.GetValues<Situation>().Select(situation => (object)map.Count(situation))]),
        NeedUseTable.Of(pages, run, map),
        "territory",
        ["need", "use"],
        "situation")
    {
        Guide = new PointsGuide(Printed(run, run.Definition.Gap!.Need, map.HighNeed), Printed(run, run.Definition.Gap.Use, map.HighUse), pages.Words.NeedUse.Corner, map.Squeezed),
    };

    private static decimal Printed(SegmentRun run, string column, double value) => ((NumberCell)SegmentPages.Cell(value, UnitNames.Shape(run, column))).Value;
}
