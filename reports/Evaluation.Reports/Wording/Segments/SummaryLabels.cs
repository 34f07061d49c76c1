namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: what was found, at a glance; <c>{0}</c> stands for a value.</summary>
internal sealed record SummaryLabels
{
    internal static SummaryLabels French { get; } = new()
    {
        Title = "En bref",
        Lead = "Un segment réunit des personnes, des communes ou des lieux qui se ressemblent. Un calcul les cherche dans les données\u202f; il n’en montre que s’ils tiennent mieux que le hasard.",
        FoundTitle = "Ce qui a été trouvé",
        FoundPoint = "{0}\u00a0: {1} se répartissent en {2} segments\u00a0: {3}.",
        FoundStatus = "{0} segments",
        NamedShare = "{0} ({1})",
        NoisePoint = "{0}\u00a0: les données ne se divisent pas mieux que le hasard\u202f; aucun segment n’est publié.",
        NothingPoint = "{0}\u00a0: les groupes trouvés changent d’un calcul à l’autre ou sont trop petits\u202f; aucun segment n’est publié.",
        NotApplicablePoint = "{0}\u00a0: il n’y a pas de quoi chercher des segments\u202f; la raison est dans son chapitre.",
        NothingKept = "Aucun calcul de segments n’est gardé dans l’entrepôt\u00a0: «\u00a0evaluation segments run\u00a0» en fait un.",
        FirstToReach = "Où le besoin est élevé et l’usage faible",
        ReachPoint = "{0}\u00a0: {1}\u202f; il manque environ {2} accompagnements pour atteindre l’usage médian.",
        NotReached = "non atteint",
        IsNotTitle = "Ce qu’un segment n’est pas",
        IsNotCause = "Un segment décrit des ressemblances\u202f; il n’explique rien et ne dit pas pourquoi.",
        IsNotPerson = "Un segment ne dit rien d’une personne en particulier\u00a0: il ne doit servir ni à trier, ni à orienter, ni à refuser quelqu’un.",
        IsNotAll = "Un segment ne décrit que ce que les partenaires ont livré\u00a0: un public qui n’est jamais venu n’apparaît dans aucun segment de publics\u202f; seul le tableau des territoires non atteints peut le laisser deviner.",
        IsNotSharp = "Ses bords sont flous\u00a0: une ligne proche de deux segments n’est que dans l’un des deux.",
    };

    internal static SummaryLabels English { get; } = new()
    {
        Title = "At a glance",
        Lead = "A segment gathers people, communes or places that are alike. A calculation looks for them in the data; it shows some only where they stand better than chance.",
        FoundTitle = "What was found",
        FoundPoint = "{0}: {1} fall into {2} segments: {3}.",
        FoundStatus = "{0} segments",
        NamedShare = "{0} ({1})",
        NoisePoint = "{0}: the data divide no better than chance; no segment is published.",
        NothingPoint = "{0}: the groups found change from one calculation to the next or are too small; no segment is published.",
        NotApplicablePoint = "{0}: there is nothing to look for segments in; its chapter says why.",
        NothingKept = "No calculation of segments is kept in the warehouse: “evaluation segments run” makes one.",
        FirstToReach = "Where need is high and use is low",
        ReachPoint = "{0}: {1}; some {2} supports are missing to reach the median use.",
        NotReached = "not reached",
        IsNotTitle = "What a segment is not",
        IsNotCause = "A segment describes likeness; it explains nothing and does not say why.",
        IsNotPerson = "A segment says nothing of any one person: it must not be used to sort, direct or refuse anybody.",
        IsNotAll = "A segment only describes what partners delivered: a public that never came is in no segment of publics; only the table of territories not reached can hint at it.",
        IsNotSharp = "Its edges are blurred: a row near two segments is in one of them only.",
    };

    internal required string Title { get; init; }
    internal required string Lead { get; init; }
    internal required string FoundTitle { get; init; }
    internal required string FoundPoint { get; init; }
    internal required string FoundStatus { get; init; }
    internal required string NamedShare { get; init; }
    internal required string NoisePoint { get; init; }
    internal required string NothingPoint { get; init; }
    internal required string NotApplicablePoint { get; init; }
    internal required string NothingKept { get; init; }
    internal required string FirstToReach { get; init; }
    internal required string ReachPoint { get; init; }
    internal required string NotReached { get; init; }
    internal required string IsNotTitle { get; init; }
    internal required string IsNotCause { get; init; }
    internal required string IsNotPerson { get; init; }
    internal required string IsNotAll { get; init; }
    internal required string IsNotSharp { get; init; }
}
