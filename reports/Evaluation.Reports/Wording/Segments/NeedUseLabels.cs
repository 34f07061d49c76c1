namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: need and use, territory by territory; <c>{0}</c> stands for a value.</summary>
internal sealed record NeedUseLabels
{
    internal static NeedUseLabels French { get; } = new()
    {
        Territory = "Territoire",
        NotKnown = "la valeur manque dans les données livrées, ou compte trop peu de personnes pour être montrée",
        Title = "Besoin, offre et usage, territoire par territoire",
        Short = "Besoin, offre, usage",
        Lead = "Ce que les territoires ont et n’ont pas, d’abord par type, puis un par un\u202f; ceux que le plan n’atteint pas viennent en premier.",
        Absent = "Le besoin ou l’usage d’aucun territoire n’est connu.",
        Table = "{0}\u00a0: territoire par territoire",
        Alternative = "Nuage de {0} points\u00a0: {1} territoires au besoin élevé et à l’usage faible, {2} au besoin et à l’usage élevés, {3} au besoin faible et à l’usage élevé, {4} au besoin et à l’usage faibles.",
        Situation = "Situation",
        HighLow = "besoin élevé, usage faible",
        HighHigh = "besoin élevé, usage élevé",
        LowHigh = "besoin faible, usage élevé",
        LowLow = "besoin faible, usage faible",
        HighLowUnshown = "besoin élevé, usage faible (valeur non montrée)",
        NotPlaced = "valeur non montrée ou absente",
        Reading = "Besoin élevé\u00a0: {0} de {1} et plus (le tiers le plus élevé). Usage faible\u00a0: aucun, ou moins de {2} (la médiane). Offre faible\u00a0: aucun lieu, ou moins que la médiane.",
        ReadingNoOffer = "Besoin élevé\u00a0: {0} de {1} et plus (le tiers le plus élevé). Usage faible\u00a0: aucun, ou moins de {2} (la médiane).",
        TypesTable = "{0}\u00a0: les types de territoire",
        Type = "Type de territoire",
        HighNeedLowOffer = "besoin élevé, offre faible",
        HighNeedHighOffer = "besoin élevé, offre élevée",
        LowNeedLowOffer = "besoin faible, offre faible",
        LowNeedHighOffer = "besoin faible, offre élevée",
        Territories = "Territoires",
        NotReached = "Dont non atteints",
        WithinTable = "{0}\u00a0: combien dans chaque intercommunalité",
        Within = "Intercommunalité",
        WithinOthers = "les {0} autres",
        WithinAlternative = "Barres\u00a0: nombre de territoires par intercommunalité et par situation. Le plus de territoires non atteints\u00a0: {0}, {1}.",
        Cloud = "Chaque point est un territoire\u00a0: à droite, le besoin est plus élevé\u202f; en haut, l’usage l’est. Les tirets disent où l’un et l’autre deviennent élevés\u202f; dans le coin teinté, ceux que le plan n’atteint pas.",
        Squeezed = "L’échelle de l’usage se resserre vers le haut\u00a0: d’un trait à l’autre, il est dix fois plus grand.",
        Corner = "non atteints",
    };

    internal static NeedUseLabels English { get; } = new()
    {
        Territory = "Territory",
        NotKnown = "the value is missing from the data delivered, or counts too few people to be shown",
        Title = "Need, supply and use, territory by territory",
        Short = "Need, supply, use",
        Lead = "What territories have and lack, by type first, then one by one; those the plan does not reach come first.",
        Absent = "Neither need nor use is known of any territory.",
        Table = "{0}: territory by territory",
        Alternative = "Cloud of {0} points: {1} territories with high need and low use, {2} with high need and high use, {3} with low need and high use, {4} with low need and low use.",
        Situation = "Situation",
        HighLow = "high need, low use",
        HighHigh = "high need, high use",
        LowHigh = "low need, high use",
        LowLow = "low need, low use",
        HighLowUnshown = "high need, low use (value not shown)",
        NotPlaced = "value not shown or missing",
        Reading = "High need: {0} of {1} and over (the upper third). Low use: none, or under {2} (the median). Low supply: no place, or fewer than the median.",
        ReadingNoOffer = "High need: {0} of {1} and over (the upper third). Low use: none, or under {2} (the median).",
        TypesTable = "{0}: the types of territory",
        Type = "Type of territory",
        HighNeedLowOffer = "high need, low supply",
        HighNeedHighOffer = "high need, high supply",
        LowNeedLowOffer = "low need, low supply",
        LowNeedHighOffer = "low need, high supply",
        Territories = "Territories",
        NotReached = "Of which not reached",
        WithinTable = "{0}: how many in each intermunicipal body",
        Within = "Intermunicipal body",
        WithinOthers = "the {0} others",
        WithinAlternative = "Bars: number of territories by intermunicipal body and situation. Most territories not reached: {0}, {1}.",
        Cloud = "Each point is a territory: further right, need is higher; further up, use is. Dashes show where each becomes high; in the tinted corner are those the plan does not reach.",
        Squeezed = "The scale of use tightens upwards: from one line to the next it is ten times larger.",
        Corner = "not reached",
    };

    internal required string Territory { get; init; }
    internal required string NotKnown { get; init; }
    internal required string Title { get; init; }
    internal required string Short { get; init; }
    internal required string Lead { get; init; }
    internal required string Absent { get; init; }
    internal required string Table { get; init; }
    internal required string Alternative { get; init; }
    internal required string Situation { get; init; }
    internal required string HighLow { get; init; }
    internal required string HighHigh { get; init; }
    internal required string LowHigh { get; init; }
    internal required string LowLow { get; init; }
    internal required string HighLowUnshown { get; init; }
    internal required string NotPlaced { get; init; }
    internal required string Reading { get; init; }
    internal required string ReadingNoOffer { get; init; }
    internal required string TypesTable { get; init; }
    internal required string Type { get; init; }
    internal required string HighNeedLowOffer { get; init; }
    internal required string HighNeedHighOffer { get; init; }
    internal required string LowNeedLowOffer { get; init; }
    internal required string LowNeedHighOffer { get; init; }
    internal required string Territories { get; init; }
    internal required string NotReached { get; init; }
    internal required string WithinTable { get; init; }
    internal required string Within { get; init; }
    internal required string WithinOthers { get; init; }
    internal required string WithinAlternative { get; init; }
    internal required string Cloud { get; init; }
    internal required string Squeezed { get; init; }
    internal required string Corner { get; init; }
}
