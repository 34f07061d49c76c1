namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: the mentions of a figure; <c>{0}</c> stands for a value.</summary>
internal sealed record SegmentMentions
{
    internal static SegmentMentions French { get; } = new()
    {
        Filters = "{0}\u202f; {1} lignes retenues sur {2}",
        Coverage = "{0} des lignes lues sont retenues",
        Method = "{0}, graine {1}\u202f; voir «\u00a0Méthode\u00a0»",
        MethodGap = "besoin élevé\u00a0: le tiers le plus élevé\u202f; usage faible\u00a0: aucun, ou sous la médiane\u202f; accompagnements manquants\u00a0: écart à l’usage médian (de ceux qui en ont un, où plus de la moitié n’en ont aucun) × habitants",
    };

    internal static SegmentMentions English { get; } = new()
    {
        Filters = "{0}; {1} rows taken of {2}",
        Coverage = "{0} of the rows read are taken",
        Method = "{0}, seed {1}; see “Method”",
        MethodGap = "high need: the upper third; low use: none, or below the median; supports missing: gap to the median use (of those that have some, where more than half have none) × inhabitants",
    };

    internal required string Filters { get; init; }
    internal required string Coverage { get; init; }
    internal required string Method { get; init; }
    internal required string MethodGap { get; init; }
}
