using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;
using static Evaluation.Reports.Tests.Segments.SegmentSample;

namespace Evaluation.Reports.Tests.Segments;

/// <summary>Invented communes by need and use, two segments of them, of which an analyst wanted two rather than three.</summary>
internal static class CommunesSample
{
    private static readonly SegmentFeature Ifn = Feature("ifn", "indice de fragilité numérique", "sur 10", 1, "fragilité numérique élevée", "fragilité numérique faible", FeatureSide.Need);
    private static readonly SegmentFeature Places = Feature("places", "lieux", "pour 10 000 habitants", 1, "beaucoup de lieux", "peu de lieux", FeatureSide.Supply);
    private static readonly SegmentFeature Use = Feature("supports", "accompagnements", "pour 1 000 habitants", 1, "beaucoup d’accompagnements", "peu d’accompagnements", FeatureSide.Use);

    internal static SegmentRun Run => SegmentSample.Run(
        Definition("communes", "Communes : besoin, offre et usage", SegmentUnit.Commune, Ifn, Places, Use) with { Gap = new UnitGap("ifn", "supports", "population", "helped", 1000), Smallest = 5 },
        RunVerdict.Segments,
        new RunRows(14, 13, 0, [new LackingRows("ifn", Both("indice de fragilité numérique"), 1, null)], [])) with
    {
        Curve = [Tried(2, 0.44, 0.91), Tried(3, 0.47, 0.90), Tried(4, 0.31, 0.62, Evaluation.Segments.Searching.KRefusal.TooSmall)],
        Permuted = Reference(0.47, 0.26),
        Cloud = Reference(0.47, 0.30),
        Proposed = 3,
        Wanted = new WantedNumber(2, "le comité veut deux listes, pas trois."),
        Features = [All(Ifn, 2, 8, 5.1), All(Use, 0, 80, 31)],
        Segments =
        [
            Group(1, "communes-A", "Beaucoup d’accompagnements", 8, 8 / 13.0, 0.91, [Of("supports", 46, 0.9), Of("ifn", 4.4, -0.6)], []),
            Group(2, "communes-B", "Loin de tout", 5, 5 / 13.0, 0.93, [Of("supports", 6.2, -1.2), Of("ifn", 6.3, 1.0)], []),
        ],
        Units = [.. Enumerable.Range(1, 13).Select(Unit), new RunUnit(99, "99014", "Sans-Indice", null, 40, new Dictionary<string, double?> { ["ifn"] = null, ["supports"] = 12 }, null, null, 0)],
        Unreached = [Unreached(9, 6.1, 8.5, 2_300, 46.7), Unreached(10, 6.9, 3.9, 410, 10.3), Unreached(12, 5.9, null, 150, null)],
    };

    private static RunUnit Unit(int at) => new(
        at, $"9900{at}", $"Commune-{at:00}", at <= 8 ? 1 : 2, at == 12 ? null : at * 9, new Dictionary<string, double?> { ["ifn"] = 3.4 + (at * 0.3), ["places"] = at % 3, ["supports"] = at == 12 ? null : 64 - (at * 4.8) }, 0.1, 0, 0.2)
    {
        Within = at % 2 == 0 ? "CC du Val" : "CA de la Ville",
        People = 100 * at,
    };

    /// <summary>The same with so many communes that they fold.</summary>
    internal static SegmentRun Many => Run with { Units = [.. Run.Units, .. Run.Units.Select(unit => unit with { Key = unit.Key + 100, Code = $"{unit.Code}0", Name = $"{unit.Name} bis" })] };

    private static UnreachedUnit Unreached(int at, double need, double? use, long people, double? gap) =>
        new(at, $"9900{at}", $"Commune-{at:00}", 2, people, need, 5.2, use, 28.8, gap);
}
