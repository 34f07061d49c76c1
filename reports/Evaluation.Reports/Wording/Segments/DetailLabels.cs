namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: the detail of the segments; <c>{0}</c> stands for a value.</summary>
internal sealed record DetailLabels
{
    internal static DetailLabels French { get; } = new()
    {
        Title = "{0}\u00a0: le détail des segments",
        Short = "Détail\u00a0: {0}",
        Lead = "Taille, caractères et composition de chaque segment, à côté de l’ensemble.",
        SizesTitle = "{0}\u00a0: taille et stabilité des segments",
        StateHeading = "Peut-on s’y fier\u202f?",
        SizesAlternative = "Barres\u00a0: part de chaque segment. La plus grande, {0}, {1}\u202f; la plus petite, {2}, {3}.",
        Count = "Effectif",
        Share = "Part",
        Interval = "Intervalle à 95\u202f%",
        Stability = "Stabilité",
        BarsHeading = "Ce qui distingue chaque segment",
        BarsNote = "Lecture de l’écart\u00a0: 0, comme l’ensemble\u202f; 1, un écart habituel entre deux lignes (un écart type)\u202f; au-delà de 0,5, la différence se voit.",
        BarsTitle = "{0}\u00a0: ce qui le distingue",
        BarsAlternative = "Barres\u00a0: écart du segment à l’ensemble. Le plus haut\u00a0: {0}, {1}\u202f; le plus bas\u00a0: {2}, {3}.",
        Feature = "Caractère",
        InSegment = "Dans le segment",
        InAll = "Ensemble",
        Difference = "Écart",
        CompositionTitle = "{0}\u00a0: {1}",
        What = "Ce qui est décrit",
        Category = "Catégorie",
        TrivialNote = "À côté d’un simple tri par {0} ({1} groupes)\u00a0: accord de {2} sur 1 (1, les mêmes groupes\u202f; 0, rien de commun). Les segments expliquent {3} des différences entre lignes, ce tri {4}.",
        TrivialLess = "Les segments en disent donc plus que ce tri.",
        TrivialMore = "Ce tri, qui fait plus de groupes, en dit autant ou davantage\u00a0: les segments résument, ils n’ajoutent rien.",
    };

    internal static DetailLabels English { get; } = new()
    {
        Title = "{0}: segments in detail",
        Short = "Detail: {0}",
        Lead = "Size, features and make-up of each segment, beside the whole.",
        SizesTitle = "{0}: size and stability of the segments",
        StateHeading = "Can it be trusted?",
        SizesAlternative = "Bars: share of each segment. Largest: {0}, {1}; smallest: {2}, {3}.",
        Count = "Count",
        Share = "Share",
        Interval = "95% interval",
        Stability = "Stability",
        BarsHeading = "What sets each segment apart",
        BarsNote = "Reading the gap: 0, like the whole; 1, the usual gap between two rows (one standard deviation); beyond 0.5 the difference shows.",
        BarsTitle = "{0}: what sets it apart",
        BarsAlternative = "Bars: gap between the segment and the whole. Highest: {0}, {1}; lowest: {2}, {3}.",
        Feature = "Feature",
        InSegment = "In the segment",
        InAll = "Whole",
        Difference = "Gap",
        CompositionTitle = "{0}: {1}",
        What = "What is described",
        Category = "Category",
        TrivialNote = "Beside a plain sort by {0} ({1} groups): agreement of {2} out of 1 (1, the same groups; 0, nothing in common). The segments explain {3} of the differences between rows, that sort {4}.",
        TrivialLess = "The segments thus say more than that sort.",
        TrivialMore = "That sort, which makes more groups, says as much or more: the segments sum up, they add nothing.",
    };

    internal required string Title { get; init; }
    internal required string Short { get; init; }
    internal required string Lead { get; init; }
    internal required string SizesTitle { get; init; }
    internal required string StateHeading { get; init; }
    internal required string SizesAlternative { get; init; }
    internal required string Count { get; init; }
    internal required string Share { get; init; }
    internal required string Interval { get; init; }
    internal required string Stability { get; init; }
    internal required string BarsHeading { get; init; }
    internal required string BarsNote { get; init; }
    internal required string BarsTitle { get; init; }
    internal required string BarsAlternative { get; init; }
    internal required string Feature { get; init; }
    internal required string InSegment { get; init; }
    internal required string InAll { get; init; }
    internal required string Difference { get; init; }
    internal required string CompositionTitle { get; init; }
    internal required string What { get; init; }
    internal required string Category { get; init; }
    internal required string TrivialNote { get; init; }
    internal required string TrivialLess { get; init; }
    internal required string TrivialMore { get; init; }
}
