using Evaluation.Reports.Figures;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>The types of territory by need and supply: how many there are, who lives there, how many are not reached.</summary>
internal static class NeedOfferTable
{
    internal static Table? Of(SegmentPages pages, SegmentRun run, NeedUseMap map)
    {
        if (map.Offer is null)
        {
            return null;
        }

        (string Name, bool Need, bool Offer)[] types =
        [
            (pages.Words.NeedUse.HighNeedLowOffer, true, false), (pages.Words.NeedUse.HighNeedHighOffer, true, true),
            (pages.Words.NeedUse.LowNeedLowOffer, false, false), (pages.Words.NeedUse.LowNeedHighOffer, false, true),
        ];
        return new Table(
            SegmentPages.Fill(pages.Words.NeedUse.TypesTable, pages.Of(run.Definition.Label)),
            pages.Mentions(run, pages.Words.Mentions.MethodGap),
            [
                new("type", pages.Words.NeedUse.Type, ValueShape.Text),
                new("territories", pages.Words.NeedUse.Territories, ValueShape.Whole),
                new("unreached", pages.Words.NeedUse.NotReached, ValueShape.Whole),
                new("people", pages.Words.Unreached.People, ValueShape.Whole),
            ],
            [
                .. types.Select(type => Row(type.Name, [.. map.Typed.Where(unit => map.IsNeedy(unit) == type.Need && map.IsOffered(unit) == type.Offer)], type.Need, map)),
                .. map.Untyped.Count > 0 ? new[] { Row(pages.Words.NeedUse.NotPlaced, map.Untyped, true, map, RowKind.Aside) } : [],
                Row(pages.Words.Detail.InAll, run.Units, true, map, RowKind.Total),
            ]);
    }

    private static Row Row(string name, IReadOnlyList<RunUnit> units, bool needy, NeedUseMap map, RowKind kind = RowKind.Ordinary) => new(
    [
        new TextCell(name),
        new NumberCell(units.Count),
        needy ? new NumberCell(units.Count(unit => map.SituationOf(unit) == Situation.HighNeedLowUse)) : new NotApplicableCell(),
        units.All(unit => unit.People is null) ? new NotApplicableCell() : new NumberCell(units.Sum(unit => unit.People ?? 0)),
    ], kind);
}
