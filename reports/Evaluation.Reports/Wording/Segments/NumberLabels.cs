using Evaluation.Segments.Searching;

namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: how the number of segments was chosen; <c>{0}</c> stands for a value.</summary>
internal sealed record NumberLabels
{
    internal static NumberLabels French { get; } = new()
    {
        Title = "Le nombre de segments",
        Short = "Nombre de segments",
        Lead = "Chaque nombre de segments est essayé. La netteté dit si les lignes d’un même segment se ressemblent plus qu’elles ne ressemblent aux autres\u202f; elle doit dépasser celle de données sans groupes.",
        Absent = "Aucun nombre de segments n’a pu être essayé.",
        CurveTitle = "{0}\u00a0: netteté selon le nombre de segments, à côté de données sans groupes",
        CurveAlternative = "Lignes\u00a0: netteté des segments selon leur nombre, de {0} à {1}\u202f; au mieux {2} pour {3} segments. À dépasser\u00a0: {4} (données mêlées) et {5} (nuage unique).",
        Tried = "Segments",
        Sharpness = "Netteté (silhouette)",
        ShuffledBar = "À dépasser\u00a0: données mêlées",
        CloudBar = "À dépasser\u00a0: nuage unique",
        Overlap = "Confusion (Davies-Bouldin)",
        LeastStable = "Stabilité du moins stable",
        Smallest = "Plus petit",
        Verdict = "Décision",
        VerdictChosen = "retenu",
        VerdictWanted = "voulu par l’analyste",
        VerdictPossible = "possible",
        VerdictUnstable = "écarté\u00a0: instable",
        VerdictSmall = "écarté\u00a0: un segment trop petit",
        VerdictRefused = "non publié",
        ChoiceText = "{0}\u00a0: {1} segments. Parmi les nombres qui tiennent et dont la netteté vaut presque la meilleure, c’est le plus grand dont tous les segments sont très stables\u202f; à défaut, celui dont les segments se confondent le moins.",
        WantedText = "{0}\u00a0: {1} segments, voulus par l’analyste au lieu de {2}. Sa raison\u00a0: {3}",
        NoProposal = "aucun",
    };

    internal static NumberLabels English { get; } = new()
    {
        Title = "The number of segments",
        Short = "Number of segments",
        Lead = "Each number of segments is tried. Sharpness tells whether rows of one segment are more alike than they are like the others; it must exceed that of data without groups.",
        Absent = "No number of segments could be tried.",
        CurveTitle = "{0}: sharpness by number of segments, beside data without groups",
        CurveAlternative = "Lines: sharpness of the segments by their number, from {0} to {1}; at best {2} for {3} segments. To exceed: {4} (shuffled data) and {5} (single cloud).",
        Tried = "Segments",
        Sharpness = "Sharpness (silhouette)",
        ShuffledBar = "To exceed: shuffled data",
        CloudBar = "To exceed: single cloud",
        Overlap = "Confusion (Davies-Bouldin)",
        LeastStable = "Stability of the least stable",
        Smallest = "Smallest",
        Verdict = "Decision",
        VerdictChosen = "kept",
        VerdictWanted = "wanted by the analyst",
        VerdictPossible = "possible",
        VerdictUnstable = "set aside: unstable",
        VerdictSmall = "set aside: a segment too small",
        VerdictRefused = "not published",
        ChoiceText = "{0}: {1} segments. Of the numbers that stand and are almost as sharp as the best, it is the largest whose segments are all very stable; failing that, the one whose segments overlap least.",
        WantedText = "{0}: {1} segments, wanted by the analyst instead of {2}. The reason: {3}",
        NoProposal = "none",
    };

    internal required string Title { get; init; }
    internal required string Short { get; init; }
    internal required string Lead { get; init; }
    internal required string Absent { get; init; }
    internal required string CurveTitle { get; init; }
    internal required string CurveAlternative { get; init; }
    internal required string Tried { get; init; }
    internal required string Sharpness { get; init; }
    internal required string ShuffledBar { get; init; }
    internal required string CloudBar { get; init; }
    internal required string Overlap { get; init; }
    internal required string LeastStable { get; init; }
    internal required string Smallest { get; init; }
    internal required string Verdict { get; init; }
    internal required string VerdictChosen { get; init; }
    internal required string VerdictWanted { get; init; }
    internal required string VerdictPossible { get; init; }
    internal required string VerdictUnstable { get; init; }
    internal required string VerdictSmall { get; init; }
    internal required string VerdictRefused { get; init; }
    internal required string ChoiceText { get; init; }
    internal required string WantedText { get; init; }
    internal required string NoProposal { get; init; }

    internal string RefusalOf(KRefusal? refusal) => refusal switch
    {
        null => VerdictPossible,
        KRefusal.Unstable => VerdictUnstable,
        KRefusal.TooSmall => VerdictSmall,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "Without words in this report."),
    };
}
