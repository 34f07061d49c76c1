namespace Evaluation.Etl.Tests.Loading;

/// <summary>One line of a CRA V1 file, in the partner's own shape: 46 named columns and 24 of the permanence without a name.</summary>
internal sealed record Cra(string Id)
{
    public const string Feed = "conseiller-numerique/cra-v1";

    public const string Header =
        "id,imported_at,canal,activite,nb_participants,nb_participants_recurrents,age_moins_12_ans,age_de_12_a_18_ans,age_de_18_a_35_ans,age_de_35_a_60_ans,age_plus_60_ans," +
        "statut_etudiant,statut_sans_emploi,statut_en_emploi,statut_retraite,statut_heterogene,themes,sous_themes_sante,duree,accompagnement_individuel,accompagnement_atelier," +
        "accompagnement_redirection,code_postal,nom_commune,date_accompagnement,code_commune,created_at,structure_id,structure_id_pg,structure_type,structure_statut,structure_nom," +
        "structure_siret,structure_code_postal,structure_nom_commune,structure_code_commune,structure_code_departement,structure_code_region,v1_conseiller_numerique_id,annotation," +
        "sous_themes_accompagner,sous_themes_equipement_informatique,sous_themes_traitement_texte,organismes,updated_at,duree_minutes";

    public string Imported { get; init; } = "2025-04-01 04:10:27.325";

    public string Channel { get; init; } = "rattachement";

    public string Kind { get; init; } = "individuel";

    public string Participants { get; init; } = "1";

    public string Recurrents { get; init; } = "0";

    /// <summary>Under 12, 12 to 18, 18 to 35, 35 to 60, over 60.</summary>
    public string Ages { get; init; } = "0,0,0,1,0";

    /// <summary>In education, out of work, in work, retired, mixed.</summary>
    public string Statuses { get; init; } = "0,1,0,0,0";

    public string Themes { get; init; } = "{courriel}";

    public string Minutes { get; init; } = "60";

    public string At { get; init; } = "2025-03-10 09:30:00.000";

    public string Commune { get; init; } = "26108";

    public string Created { get; init; } = "2025-03-10 17:00:00.000";

    public string Updated { get; init; } = "null";

    public string Structure { get; init; } = "s1";

    public string StructureName { get; init; } = "Mairie de Crest";

    public string StructureCommune { get; init; } = "26108";

    public string Adviser { get; init; } = "604621bf871498b5cec23bed";

    public string Annotation { get; init; } = "null";

    /// <summary>Organisations people were redirected to, as JSON.</summary>
    public string Organisations { get; init; } = "null";

    /// <summary>The 24 columns after the header.</summary>
    public string Permanence { get; init; } = string.Join(',', Enumerable.Repeat("null", 24));

    public string Line =>
        $"{Id},{Imported},{Channel},{Kind},{Participants},{Recurrents},{Ages},{Statuses},{Themes},{{}},{Minutes},0,0,0,26400,CREST,{At},{Commune},{Created},{Structure},12,PRIVATE,VALIDATION_COSELEC," +
        $"{StructureName},21260108300019,26400,Crest,{StructureCommune},26,84,{Adviser},{Annotation},{{}},{{}},{{}},{Organisations},{Updated},{Minutes},{Permanence}";

    /// <summary>A file of these lines.</summary>
    public static string File(params IEnumerable<Cra> lines) => FileOf(lines.Select(cra => cra.Line));

    /// <summary>A file of lines as they are.</summary>
    public static string FileOf(params IEnumerable<string> lines) => string.Join('\n', [Header, .. lines]) + "\n";
}
