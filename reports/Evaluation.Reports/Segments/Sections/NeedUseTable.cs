using Evaluation.Reports.Figures;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>Every territory with its need, supply and use, by situation; those that are not reached first, the others unfold where they are many.</summary>
internal static class NeedUseTable
{
    private const int Few = 20;
    private const int Many = 100;

    internal static Table Of(SegmentPages pages, SegmentRun run, NeedUseMap map)
    {
        bool within = run.Units.Any(unit => unit.Within is not null), divided = run.Segments.Count > 0;
        string[] numbers = [run.Definition.Gap!.Need, .. map.Offer is { } offer ? new[] { offer } : [], run.Definition.Gap.Use];
        string[] keys = map.Offer is null ? ["need", "use"] : ["need", "offer", "use"];
        return new Table(
            SegmentPages.Fill(pages.Words.NeedUse.Table, pages.Of(run.Definition.Label)),
            pages.Mentions(run, pages.Words.Mentions.MethodGap),
            [
                new("territory", pages.Words.NeedUse.Territory, ValueShape.Text),
                new("situation", pages.Words.NeedUse.Situation, ValueShape.Text),
                .. within ? new[] { new Column("within", pages.Words.NeedUse.Within, ValueShape.Text) } : [],
                .. numbers.Select((column, at) => new Column(keys[at], UnitNames.Of(pages, run, column), UnitNames.Shape(run, column))),
                .. divided ? new[] { new Column("segment", pages.Words.Segment, ValueShape.Text) } : [],
            ],
            [.. map.Placed.Select(unit => (unit, kind: RowKind.Ordinary)).Concat(map.Elsewhere.Select(unit => (unit, kind: RowKind.Aside))).Select(each => new Row(
            [
                new TextCell(each.unit.Name),
                new TextCell(map.SituationOf(each.unit) is Situation.HighNeedLowUse && !map.IsPlaced(each.unit) ? pages.Words.NeedUse.HighLowUnshown : Words(pages, map.SituationOf(each.unit))),
                .. within ? new[] { Around(each.unit) } : [],
                .. numbers.Select(column => Value(pages, run, each.unit, column)),
                .. divided ? new[] { new TextCell(pages.NameOf(run, each.unit.Segment)) } : [],
            ], each.kind))])
        {
            Groups = new RowGroups("situation", run.Units.Count <= Few ? int.MaxValue : map.Count(Situation.HighNeedLowUse) is > 0 and <= Many ? 1 : 0),
        };
    }

    /// <summary>The larger territory that one lies in.</summary>
    internal static Cell Around(RunUnit? unit) => unit?.Within is { } name ? new TextCell(name) : new NotApplicableCell();

    internal static string Words(SegmentPages pages, Situation? situation) => situation switch
    {
        Situation.HighNeedLowUse => pages.Words.NeedUse.HighLow,
        Situation.HighNeedHighUse => pages.Words.NeedUse.HighHigh,
        Situation.LowNeedHighUse => pages.Words.NeedUse.LowHigh,
        Situation.LowNeedLowUse => pages.Words.NeedUse.LowLow,
        _ => pages.Words.NeedUse.NotPlaced,
    };

    // A value that is not there is either not delivered or hidden: the run does not say which.
    private static Cell Value(SegmentPages pages, SegmentRun run, RunUnit unit, string column) => unit.Values.GetValueOrDefault(column) is double value
        ? run.Definition.Features.FirstOrDefault(feature => feature.Column == column) is SegmentFeature feature
            ? SegmentPages.Cell(feature, value, UnitNames.Trail(pages, run, unit.Code, unit.Name, column))
            : SegmentPages.Cell(value, UnitNames.Shape(run, column), UnitNames.Trail(pages, run, unit.Code, unit.Name, column))
        : new MissingCell(pages.Words.NeedUse.NotKnown);
}
