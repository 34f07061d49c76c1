namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: the chapter of one clustering; <c>{0}</c> stands for a value.</summary>
internal sealed record RunLabels
{
    internal static RunLabels French { get; } = new()
    {
        Lead = "{0} Ici, {1} sur {2} ({3}, données connues au chargement n°\u00a0{4}).",
        AssignedNote = "Ces lignes sont rangées dans les segments du calcul gardé au chargement n°\u00a0{0}\u202f; de nouveaux segments n’ont pas été cherchés.",
        Cards = "{0}\u00a0: les segments",
        NoiseWarning = "Pas de structure exploitable\u00a0: aucun segment n’est publié.",
        NotApplicableWarning = "Sans objet\u00a0: rien à diviser en segments.",
        NoiseMeaning = "Ce n’est pas un échec du calcul\u00a0: c’est une réponse. Dans ces données, les lignes ne forment pas de groupes plus nets que les mêmes données mêlées au hasard\u202f; en montrer serait en inventer.",
    };

    internal static RunLabels English { get; } = new()
    {
        Lead = "{0} Here, {1} of {2} ({3}, data known as of load {4}).",
        AssignedNote = "These rows are put in the segments of the calculation kept by load {0}; no new segments were looked for.",
        Cards = "{0}: the segments",
        NoiseWarning = "No usable structure: no segment is published.",
        NotApplicableWarning = "Not applicable: nothing to divide into segments.",
        NoiseMeaning = "The calculation did not fail: this is an answer. In these data, rows form no clearer groups than the same data shuffled at random; showing some would be making them up.",
    };

    internal required string Lead { get; init; }
    internal required string AssignedNote { get; init; }
    internal required string Cards { get; init; }
    internal required string NoiseWarning { get; init; }
    internal required string NotApplicableWarning { get; init; }
    internal required string NoiseMeaning { get; init; }
}
