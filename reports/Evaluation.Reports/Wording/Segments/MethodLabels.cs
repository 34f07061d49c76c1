namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: the method and its limits; <c>{0}</c> stands for a value.</summary>
internal sealed record MethodLabels
{
    internal static MethodLabels French { get; } = new()
    {
        Title = "Méthode et limites",
        Short = "Méthode",
        Lead = "Comment les segments ont été cherchés, sur quelles lignes, et ce qu’ils ne disent pas.",
        HowTitle = "Le calcul",
        HowEngine = "Moteur\u00a0: {0}, graine {1}, {2} départs par essai\u202f; programme {3}. Mêmes données, mêmes segments, sur n’importe quelle machine.",
        HowTried = "De {0} à {1} segments essayés\u202f; stabilité mesurée sur {2} retirages, {3} au moins pour chaque segment\u202f; {4} lignes au moins par segment.",
        HowReference = "Hasard\u00a0: {0} tirages de données mêlées et {0} d’un nuage unique\u202f; la netteté doit les dépasser tous, et leur moyenne de {1} écarts types.",
        HowScaled = "Chaque caractère est coupé aux quantiles {0} et {1}, puis ramené à l’écart entre les quantiles {2} et {3}\u00a0: quelques lignes extrêmes ne forment pas un segment à elles seules.",
        Changed = "Version {0} de la définition\u00a0: {1}",
        LimitsTitle = "Limites",
        LimitShape = "Le calcul ne voit que des groupes ramassés autour d’un centre, à l’échelle déclarée\u202f; d’autres formes lui échappent.",
        LimitSample = "Au-delà de 5\u202f000 lignes, la comparaison avec le hasard se fait sur un tirage\u202f; un groupe de moins d’un millième des lignes peut passer inaperçu.",
        LimitSupport = "Un accompagnement n’est pas une personne\u00a0: qui est venu dix fois compte dix fois.",
    };

    internal static MethodLabels English { get; } = new()
    {
        Title = "Method and limits",
        Short = "Method",
        Lead = "How segments were looked for, on which rows, and what they do not say.",
        HowTitle = "The calculation",
        HowEngine = "Engine: {0}, seed {1}, {2} starts a try; program {3}. Same data, same segments, on any machine.",
        HowTried = "From {0} to {1} segments tried; stability measured over {2} resamples, {3} at least for each segment; {4} rows at least a segment.",
        HowReference = "Chance: {0} draws of shuffled data and {0} of a single cloud; sharpness must exceed all of them, and their mean by {1} standard deviations.",
        HowScaled = "Each feature is cut at quantiles {0} and {1}, then set against the gap between quantiles {2} and {3}: a few extreme rows do not make a segment of their own.",
        Changed = "Version {0} of the definition: {1}",
        LimitsTitle = "Limits",
        LimitShape = "The calculation only sees groups gathered around a centre, on the declared scale; other shapes escape it.",
        LimitSample = "Beyond 5,000 rows, the comparison with chance is made on a sample; a group of less than a thousandth of the rows may go unseen.",
        LimitSupport = "A support is not a person: who came ten times counts ten times.",
    };

    internal required string Title { get; init; }
    internal required string Short { get; init; }
    internal required string Lead { get; init; }
    internal required string HowTitle { get; init; }
    internal required string HowEngine { get; init; }
    internal required string HowTried { get; init; }
    internal required string HowReference { get; init; }
    internal required string HowScaled { get; init; }
    internal required string Changed { get; init; }
    internal required string LimitsTitle { get; init; }
    internal required string LimitShape { get; init; }
    internal required string LimitSample { get; init; }
    internal required string LimitSupport { get; init; }
}
