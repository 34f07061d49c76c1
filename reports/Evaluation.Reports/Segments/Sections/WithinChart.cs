using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>How many territories of each situation the larger ones hold, those with most that are not reached first.</summary>
internal static class WithinChart
{
    private const int Most = 15;

    internal static Chart? Of(SegmentPages pages, SegmentRun run, NeedUseMap map)
    {
        (string Name, RunUnit[] Units)[] around = [.. run.Units.Where(unit => unit.Within is not null)
            .GroupBy(unit => unit.Within!, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, group.ToArray()))
            .OrderByDescending(group => NotReached(map, group.Item2)).ThenBy(group => NameOrder.Key(group.Name), StringComparer.Ordinal).ThenBy(group => group.Name, StringComparer.Ordinal)];
        if (around.Length < 2)
        {
            return null;
        }

        Situation[] situations = Enum.GetValues<Situation>();
        Table table = new(
            SegmentPages.Fill(pages.Words.NeedUse.WithinTable, pages.Of(run.Definition.Label)),
            pages.Mentions(run, pages.Words.Mentions.MethodGap),
            [
                new("within", pages.Words.NeedUse.Within, ValueShape.Text),
                .. situations.Select(situation => new Column($"{situation}", Cards.Sentences.Capital(NeedUseTable.Words(pages, situation)), ValueShape.Whole)),
                new("elsewhere", Cards.Sentences.Capital(pages.Words.NeedUse.NotPlaced), ValueShape.Whole),
            ],
            [
                .. around.Take(Most).Select(group => Row(map, group.Name, group.Units, RowKind.Ordinary)),
                .. around.Length > Most ? new[] { Row(map, SegmentPages.Fill(pages.Words.NeedUse.WithinOthers, pages.Whole(around.Length - Most)), [.. around.Skip(Most).SelectMany(group => group.Units)], RowKind.Aside) } : [],
            ]);
        return new Chart(
            ChartKind.LyingStackedBar, SegmentPages.Fill(pages.Words.NeedUse.WithinAlternative, around[0].Name, NotReached(map, around[0].Units)), table, "within", [.. situations.Select(situation => $"{situation}"), "elsewhere"]);
    }

    private static Row Row(NeedUseMap map, string name, RunUnit[] units, RowKind kind) => new(
    [
        new TextCell(name),
        .. Enum.GetValues<Situation>().Select(situation => new NumberCell(units.Count(unit => map.SituationOf(unit) == situation))),
        new NumberCell(units.Count(unit => map.SituationOf(unit) is null)),
    ], kind);

    private static int NotReached(NeedUseMap map, RunUnit[] units) => units.Count(unit => map.SituationOf(unit) == Situation.HighNeedLowUse);
}
