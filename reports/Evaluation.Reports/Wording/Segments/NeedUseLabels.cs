namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: need and use, territory by territory; <c>{0}</c> stands for a value.</summary>
internal sealed record NeedUseLabels
{
    internal static NeedUseLabels French { get; } = new()
    {
        Territory = "Territoire",
        NotKnown = "La valeur manque dans les données livrées, ou compte trop peu de personnes pour être montrée.",
        Title = "Besoin et usage, territoire par territoire",
        Short = "Besoin et usage",
        Lead = "Chaque point est un territoire\u00a0: à droite, le besoin est plus élevé\u202f; en haut, l’usage l’est. En bas à droite sont ceux que le plan n’atteint pas.",
        Absent = "Le besoin ou l’usage d’aucun territoire n’est connu.",
        Table = "{0}\u00a0: besoin et usage",
        Alternative = "Nuage de {0} points\u00a0: {1} territoires au besoin élevé et à l’usage faible, {2} au besoin et à l’usage élevés, {3} au besoin faible et à l’usage élevé, {4} au besoin et à l’usage faibles.",
        Situation = "Situation",
        HighLow = "besoin élevé, usage faible",
        HighHigh = "besoin élevé, usage élevé",
        LowHigh = "besoin faible, usage élevé",
        LowLow = "besoin faible, usage faible",
        NotPlaced = "non placé",
    };

    internal static NeedUseLabels English { get; } = new()
    {
        Territory = "Territory",
        NotKnown = "The value is missing from the data delivered, or counts too few people to be shown.",
        Title = "Need and use, territory by territory",
        Short = "Need and use",
        Lead = "Each point is a territory: further right, need is higher; further up, use is. At the bottom right are those the plan does not reach.",
        Absent = "Neither need nor use is known of any territory.",
        Table = "{0}: need and use",
        Alternative = "Cloud of {0} points: {1} territories with high need and low use, {2} with high need and high use, {3} with low need and high use, {4} with low need and low use.",
        Situation = "Situation",
        HighLow = "high need, low use",
        HighHigh = "high need, high use",
        LowHigh = "low need, high use",
        LowLow = "low need, low use",
        NotPlaced = "not placed",
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
    internal required string NotPlaced { get; init; }
}
