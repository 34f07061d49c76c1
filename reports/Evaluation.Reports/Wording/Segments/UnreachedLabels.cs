namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: territories that the plan does not reach; <c>{0}</c> stands for a value.</summary>
internal sealed record UnreachedLabels
{
    internal static UnreachedLabels French { get; } = new()
    {
        Title = "Publics et territoires non atteints",
        Short = "Non atteints",
        Lead = "Besoin dans le tiers le plus élevé des territoires, aucun usage ou un usage sous la médiane. L’écart est le nombre d’accompagnements qui manquent pour que l’usage y soit celui du territoire médian\u202f; où plus de la moitié n’ont aucun usage, celui du territoire médian de ceux qui en ont un.",
        Absent = "Aucun territoire n’a à la fois un besoin connu dans le tiers le plus élevé et un usage connu, nul ou sous la médiane. Où aucun territoire n’a d’usage, l’écart ne se mesure pas\u00a0: le tableau des territoires les nomme.",
        Table = "{0}\u00a0: besoin élevé, usage faible, du plus grand écart au plus petit",
        Alternative = "Barres\u00a0: accompagnements qui manquent. Le plus\u00a0: {0}, {1}\u202f; le moins\u00a0: {2}, {3}.",
        More = "… et {0} autres, dans le tableau des territoires.",
        Note = "Ces listes ne voient que ce que les partenaires ont livré\u00a0: une personne qui n’est jamais venue n’y est comptée que parmi les habitants.",
        People = "Habitants",
        Missing = "Accompagnements manquants",
    };

    internal static UnreachedLabels English { get; } = new()
    {
        Title = "Publics and territories not reached",
        Short = "Not reached",
        Lead = "Need in the upper third of the territories, no use or use below the median. The gap is the number of supports missing for use there to be that of the median territory; where more than half have no use, that of the median one of those that have some.",
        Absent = "No territory has both a known need in the upper third and a known use that is none or below the median. Where no territory has any use, the gap can’t be measured: the table of territories names them.",
        Table = "{0}: high need, low use, largest gap first",
        Alternative = "Bars: supports missing. Most: {0}, {1}; least: {2}, {3}.",
        More = "… and {0} others, in the table of territories.",
        Note = "These lists only see what partners delivered: a person who never came is counted among the inhabitants only.",
        People = "Inhabitants",
        Missing = "Supports missing",
    };

    internal required string Title { get; init; }
    internal required string Short { get; init; }
    internal required string Lead { get; init; }
    internal required string Absent { get; init; }
    internal required string Table { get; init; }
    internal required string Alternative { get; init; }
    internal required string More { get; init; }
    internal required string Note { get; init; }
    internal required string People { get; init; }
    internal required string Missing { get; init; }
}
