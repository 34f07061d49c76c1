using Evaluation.Reports.Figures;
using Evaluation.Segments.Matching;

namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: what became of the segments; <c>{0}</c> stands for a value.</summary>
internal sealed record DriftLabels
{
    internal static DriftLabels French { get; } = new()
    {
        Title = "Ce que les segments sont devenus",
        Short = "Évolution",
        Lead = "Chaque segment est apparié à celui du calcul précédent dont le centre est le plus proche\u202f; un segment retrouvé garde son nom.",
        Absent = "Un seul calcul est gardé\u00a0: il n’y a rien à comparer.",
        First = "{0}\u00a0: premier calcul gardé, rien à comparer.",
        NotComparable = "{0}\u00a0: les caractères comparés ont changé depuis le calcul précédent (version {1})\u202f; les segments ne peuvent pas être appariés.",
        Table = "{0}\u00a0: depuis le calcul précédent ({1}, chargement n°\u00a0{2})",
        FormerName = "Avant",
        PresentName = "Maintenant",
        Fate = "Ce qu’il est devenu",
        FormerShare = "Part avant",
        PresentShare = "Part maintenant",
        MovedFeatures = "Ce qui a le plus bougé",
        MovedFeature = "{0}\u00a0: {1} → {2}",
        FateSame = "retrouvé",
        FateSplit = "issu d’une division",
        FateNew = "nouveau",
        FateJoined = "réuni à un autre",
        FateVanished = "disparu",
    };

    internal static DriftLabels English { get; } = new()
    {
        Title = "What became of the segments",
        Short = "Change",
        Lead = "Each segment is paired with that of the former calculation whose centre is nearest; a segment found again keeps its name.",
        Absent = "Only one calculation is kept: there is nothing to compare.",
        First = "{0}: first calculation kept, nothing to compare.",
        NotComparable = "{0}: the features compared have changed since the former calculation (version {1}); segments can’t be matched.",
        Table = "{0}: since the former calculation ({1}, load {2})",
        FormerName = "Before",
        PresentName = "Now",
        Fate = "What became of it",
        FormerShare = "Share before",
        PresentShare = "Share now",
        MovedFeatures = "What moved most",
        MovedFeature = "{0}: {1} → {2}",
        FateSame = "found again",
        FateSplit = "split off",
        FateNew = "new",
        FateJoined = "joined another",
        FateVanished = "vanished",
    };

    internal required string Title { get; init; }
    internal required string Short { get; init; }
    internal required string Lead { get; init; }
    internal required string Absent { get; init; }
    internal required string First { get; init; }
    internal required string NotComparable { get; init; }
    internal required string Table { get; init; }
    internal required string FormerName { get; init; }
    internal required string PresentName { get; init; }
    internal required string Fate { get; init; }
    internal required string FormerShare { get; init; }
    internal required string PresentShare { get; init; }
    internal required string MovedFeatures { get; init; }
    internal required string MovedFeature { get; init; }
    internal required string FateSame { get; init; }
    internal required string FateSplit { get; init; }
    internal required string FateNew { get; init; }
    internal required string FateJoined { get; init; }
    internal required string FateVanished { get; init; }

    internal Status FateOf(SegmentFate fate) => fate switch
    {
        SegmentFate.Same => new(FateSame, StatusTone.Good),
        SegmentFate.Split => new(FateSplit, StatusTone.Watch),
        SegmentFate.New => new(FateNew, StatusTone.Watch),
        SegmentFate.Joined => new(FateJoined, StatusTone.Watch),
        SegmentFate.Vanished => new(FateVanished, StatusTone.Unknown),
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "Without words in this report."),
    };
}
