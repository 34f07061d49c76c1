namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: a segment set beside the whole; <c>{0}</c> stands for a value.</summary>
internal sealed record ComparedLabels
{
    internal static ComparedLabels French { get; } = new()
    {
        Compared = "{0} {1} (ensemble {2})",
        FeatureCompared = "{0} ({1} contre {2} dans l’ensemble, {3})",
        FeatureUnlike = "{0} ({1} contre {2} dans l’ensemble)",
        FeatureHidden = "{0} (valeur masquée)",
        CategoryList = "{0}\u00a0: {1}",
        AlikeList = "Comme l’ensemble\u00a0: {0}",
        UnknownFor = "non renseigné pour {0}",
        Often = new("presque jamais", "plus de {0} fois moins souvent", "{0} fois moins souvent", "moins souvent", "un peu moins souvent", "un peu plus souvent", "plus souvent", "une fois et demie plus souvent", "{0} fois plus souvent", "plus de {0} fois plus souvent", "presque toujours", ["deux", "trois", "quatre"]),
        Much = new("presque rien", "plus de {0} fois moins", "{0} fois moins", "moins", "un peu moins", "un peu plus", "plus", "une fois et demie plus", "{0} fois plus", "plus de {0} fois plus", "presque tout", ["deux", "trois", "quatre"]),
    };

    internal static ComparedLabels English { get; } = new()
    {
        Compared = "{0} {1} (whole {2})",
        FeatureCompared = "{0} ({1} against {2} overall, {3})",
        FeatureUnlike = "{0} ({1} against {2} overall)",
        FeatureHidden = "{0} (value hidden)",
        CategoryList = "{0}: {1}",
        AlikeList = "Like the whole: {0}",
        UnknownFor = "not filled in for {0}",
        Often = new("hardly ever", "more than {0} less often", "{0} less often", "less often", "a little less often", "a little more often", "more often", "half as often again", "{0} as often", "more than {0} as often", "almost always", ["twice", "three times", "four times"]),
        Much = new("next to none", "more than {0} less", "{0} less", "less", "a little less", "a little more", "more", "half as much again", "{0} as much", "more than {0} as much", "almost all", ["twice", "three times", "four times"]),
    };

    internal required string Compared { get; init; }
    internal required string FeatureCompared { get; init; }
    internal required string FeatureUnlike { get; init; }
    internal required string FeatureHidden { get; init; }
    internal required string CategoryList { get; init; }
    internal required string AlikeList { get; init; }
    internal required string UnknownFor { get; init; }
    internal required RatioWords Often { get; init; }
    internal required RatioWords Much { get; init; }
}
