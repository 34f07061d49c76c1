namespace Evaluation.Worker.Printing;

/// <summary>What people read for the codes of checks and of their outcomes.</summary>
internal static class CheckLabels
{
    /// <summary>A check; its code where it is not ours.</summary>
    internal static string Of(string check) => check switch
    {
        "schema_columns" => "Colonnes",
        "schema_order" => "Ordre des colonnes",
        "schema_width" => "Largeur des lignes",
        "completeness" => "Complétude",
        "rejected_share" => "Lignes rejetées",
        "unknown_share" => "Valeurs inconnues",
        "duplicates" => "Doublons",
        "volume" => "Volume",
        "outliers" => "Valeurs extrêmes",
        "theirs_vs_ours" => "Leur total et le nôtre",
        _ => check,
    };

    /// <summary>An outcome.</summary>
    internal static string OfOutcome(string outcome) => outcome switch
    {
        "pass" => "conforme",
        "warn" => "alerte",
        "fail" => "hors seuil",
        "not_applicable" => "sans objet",
        "no_data" => "pas de donnée",
        _ => outcome,
    };
}
