using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: the card of a segment; <c>{0}</c> stands for a value.</summary>
internal sealed record CardLabels
{
    internal static CardLabels French { get; } = new()
    {
        SizeHeading = "Taille",
        SizeText = "{0}, soit {1} de l’ensemble (entre {2} et {3}).",
        SizeHidden = "Effectif masqué par le secret statistique.",
        MergedText = "{0} groupes trop petits pour être montrés y sont réunis.",
        MergedOne = "Un groupe trop petit pour être montré y est réuni.",
        DistinctHeading = "Ce qui le distingue",
        DistinctLittle = "Peu de chose\u00a0: il ressemble à l’ensemble.",
        WhoHeading = "Qui",
        WhereHeading = "Où",
        ForHeading = "Pour quoi",
        HowHeading = "Comment",
        LacksHeading = "Ce qui lui manque",
        GainedHeading = "Autonomie gagnée",
        GainedUnknown = "Non mesurée dans ces données.",
        AndOthers = " et {0} autres",
        Beside = "À côté de l’ensemble",
        Less = "moins",
        More = "plus",
    };

    internal static CardLabels English { get; } = new()
    {
        SizeHeading = "Size",
        SizeText = "{0}, or {1} of the whole (between {2} and {3}).",
        SizeHidden = "Count hidden by statistical disclosure control.",
        MergedText = "{0} groups too small to be shown are merged into it.",
        MergedOne = "One group too small to be shown is merged into it.",
        DistinctHeading = "What sets it apart",
        DistinctLittle = "Little: it is like the whole.",
        WhoHeading = "Who",
        WhereHeading = "Where",
        ForHeading = "What for",
        HowHeading = "How",
        LacksHeading = "What it lacks",
        GainedHeading = "Autonomy gained",
        GainedUnknown = "Not measured in these data.",
        AndOthers = " and {0} others",
        Beside = "Beside the whole",
        Less = "less",
        More = "more",
    };

    internal required string SizeHeading { get; init; }
    internal required string SizeText { get; init; }
    internal required string SizeHidden { get; init; }
    internal required string MergedText { get; init; }
    internal required string MergedOne { get; init; }
    internal required string DistinctHeading { get; init; }
    internal required string DistinctLittle { get; init; }
    internal required string WhoHeading { get; init; }
    internal required string WhereHeading { get; init; }
    internal required string ForHeading { get; init; }
    internal required string HowHeading { get; init; }
    internal required string LacksHeading { get; init; }
    internal required string GainedHeading { get; init; }
    internal required string GainedUnknown { get; init; }
    internal required string AndOthers { get; init; }
    internal required string Beside { get; init; }
    internal required string Less { get; init; }
    internal required string More { get; init; }

    internal string HeadingOf(CategoryTopic topic) => topic switch
    {
        CategoryTopic.Who => WhoHeading,
        CategoryTopic.Where => WhereHeading,
        CategoryTopic.For => ForHeading,
        CategoryTopic.Lacks => LacksHeading,
        CategoryTopic.Gained => GainedHeading,
        CategoryTopic.How => HowHeading,
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "Without words in this report."),
    };
}
