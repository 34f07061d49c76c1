using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Trail;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>Territories whose need is high and use low, with the supports they lack.</summary>
internal static class UnreachedSection
{
    private const int Most = 12;

    internal static Section Of(SegmentPages pages) => SectionBlocks.Of(
        "non-atteints",
        pages.Words.Unreached.Title,
        pages.Words.Unreached.Short,
        pages.Words.Unreached.Lead,
        pages.Words.Unreached.Absent,
        [.. pages.Values.Runs.Select(kept => kept.Run).Where(run => run.Unreached.Count > 0).SelectMany(run => Blocks(pages, run)), new Paragraph(pages.Words.Unreached.Note, ParagraphTone.Note)]);

    private static IEnumerable<Block> Blocks(SegmentPages pages, SegmentRun run)
    {
        UnitGap gap = run.Definition.Gap!;
        Table table = new(
            SegmentPages.Fill(pages.Words.Unreached.Table, pages.Of(run.Definition.Label)),
            pages.Mentions(run, pages.Words.Mentions.MethodGap),
            [
                new("territory", pages.Words.NeedUse.Territory, ValueShape.Text),
                .. Within(run) ? new[] { new Column("within", pages.Words.NeedUse.Within, ValueShape.Text) } : [],
                new("missing", pages.Words.Unreached.Missing, ValueShape.Whole),
                new("need", UnitNames.Of(pages, run, gap.Need), UnitNames.Shape(run, gap.Need)),
                new("use", UnitNames.Of(pages, run, gap.Use), UnitNames.Shape(run, gap.Use)),
                new("people", pages.Words.Unreached.People, ValueShape.Whole),
            ],
            [.. run.Unreached.Take(Most).Select(unit => Row(pages, run, unit))]);
        yield return BarWords.Drawn(pages, pages.Words.Unreached.Alternative, table, "missing");
        if (run.Unreached.Count > Most)
        {
            yield return new Paragraph(SegmentPages.Fill(pages.Words.Unreached.More, pages.Whole(run.Unreached.Count - Most)), ParagraphTone.Note);
        }
    }

    private static bool Within(SegmentRun run) => run.Units.Any(unit => unit.Within is not null);

    private static Row Row(SegmentPages pages, SegmentRun run, UnreachedUnit unit) => new(
    [
        new TextCell(unit.Name),
        .. Within(run) ? new[] { NeedUseTable.Around(run.Units.FirstOrDefault(one => one.Key == unit.Key)) } : [],
        SegmentPages.Cell(unit.Gap, ValueShape.Whole, pages.Trail(run, $"{unit.Name} · {pages.Words.Unreached.Missing}", SegmentFigure.Gap, key => key with { Unit = unit.Code })),
        SegmentPages.Cell(unit.Need, UnitNames.Shape(run, run.Definition.Gap!.Need), UnitNames.Trail(pages, run, unit.Code, unit.Name, run.Definition.Gap.Need)),
        SegmentPages.Cell(unit.Use, UnitNames.Shape(run, run.Definition.Gap.Use), UnitNames.Trail(pages, run, unit.Code, unit.Name, run.Definition.Gap.Use)),
        new NumberCell(unit.People),
    ]);
}
