using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>Every territory by its need and its use, drawn as points, and the table of them.</summary>
internal static class NeedUseSection
{
    internal static Section Of(SegmentPages pages) => SectionBlocks.Of(
        "besoin-et-usage",
        pages.Words.NeedUse.Title,
        pages.Words.NeedUse.Short,
        pages.Words.NeedUse.Lead,
        pages.Words.NeedUse.Absent,
        [.. pages.Values.Runs.Select(kept => kept.Run).Where(run => run.Definition.Gap is not null && run.Units.Count > 0).Select(run => Figure(pages, run))]);

    private static Figure? Figure(SegmentPages pages, SegmentRun run)
    {
        NeedUseMap map = new(run);
        Table table = new(
            SegmentPages.Fill(pages.Words.NeedUse.Table, pages.Of(run.Definition.Label)),
            pages.Mentions(run, pages.Words.Mentions.MethodGap),
            [
                new("territory", pages.Words.NeedUse.Territory, ValueShape.Text),
                new("situation", pages.Words.NeedUse.Situation, ValueShape.Text),
                new("need", UnitNames.Of(pages, run, run.Definition.Gap!.Need), UnitNames.Shape(run, run.Definition.Gap.Need)),
                new("use", UnitNames.Of(pages, run, run.Definition.Gap.Use), UnitNames.Shape(run, run.Definition.Gap.Use)),
                new("segment", pages.Words.Segment, ValueShape.Text),
            ],
            [
                .. map.Placed.Select(unit => Row(pages, run, unit, map.SituationOf(unit)!.Value, RowKind.Ordinary)),
                .. map.Elsewhere.Select(unit => Row(pages, run, unit, null, RowKind.Aside)),
            ]);
        return map.Placed.Count == 0
            ? table
            : new Chart(ChartKind.Scatter, SegmentPages.Fill(pages.Words.NeedUse.Alternative, [map.Placed.Count, .. Enum.GetValues<Situation>().Select(situation => (object)map.Count(situation))]), table, "territory", ["need", "use"], "situation");
    }

    private static Row Row(SegmentPages pages, SegmentRun run, RunUnit unit, Situation? situation, RowKind kind) => new(
    [
        new TextCell(unit.Name),
        new TextCell(Words(pages, situation)),
        Value(pages, unit.Values.GetValueOrDefault(run.Definition.Gap!.Need), UnitNames.Shape(run, run.Definition.Gap.Need)),
        Value(pages, unit.Values.GetValueOrDefault(run.Definition.Gap.Use), UnitNames.Shape(run, run.Definition.Gap.Use)),
        new TextCell(pages.NameOf(run, unit.Segment)),
    ], kind);

    // A value that is not there is either not delivered or hidden: the run does not say which.
    private static Cell Value(SegmentPages pages, double? known, ValueShape shape) => known is double value ? SegmentPages.Cell(value, shape) : new MissingCell(pages.Words.NeedUse.NotKnown);

    private static string Words(SegmentPages pages, Situation? situation) => situation switch
    {
        Situation.HighNeedLowUse => pages.Words.NeedUse.HighLow,
        Situation.HighNeedHighUse => pages.Words.NeedUse.HighHigh,
        Situation.LowNeedHighUse => pages.Words.NeedUse.LowHigh,
        Situation.LowNeedLowUse => pages.Words.NeedUse.LowLow,
        _ => pages.Words.NeedUse.NotPlaced,
    };
}
