using System.Globalization;

namespace Evaluation.Testing;

/// <summary>Small CRA files.</summary>
public static class CraText
{
    private const string Header =
        "id,imported_at,canal,activite,nb_participants,nb_participants_recurrents,age_moins_12_ans,age_de_12_a_18_ans,age_de_18_a_35_ans,age_de_35_a_60_ans,age_plus_60_ans," +
        "statut_etudiant,statut_sans_emploi,statut_en_emploi,statut_retraite,statut_heterogene,themes,sous_themes_sante,duree,accompagnement_individuel,accompagnement_atelier," +
        "accompagnement_redirection,code_postal,nom_commune,date_accompagnement,code_commune,created_at,structure_id,structure_id_pg,structure_type,structure_statut,structure_nom," +
        "structure_siret,structure_code_postal,structure_nom_commune,structure_code_commune,structure_code_departement,structure_code_region,v1_conseiller_numerique_id,annotation," +
        "sous_themes_accompagner,sous_themes_equipement_informatique,sous_themes_traitement_texte,organismes,updated_at,duree_minutes";

    /// <summary>A file of activities of one person in Guéret, on these moments.</summary>
    public static string File(params IEnumerable<string> moments) => string.Join('\n', [Header, .. moments.Select(Line)]) + "\n";

    /// <summary>A file of so many such activities, one a minute from 1 January 2025; none of its lines stands in a file of another size.</summary>
    public static string Many(int lines) =>
        File(Enumerable.Range(0, lines).Select(line => new DateTime(2025, 1, 1, 8, 0, 0).AddMinutes(line).AddMilliseconds(lines % 1000).ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture)));

    private static string Line(string moment, int index) =>
        $"id{index},2025-04-01 04:10:27.325,rattachement,individuel,1,0,0,0,0,1,0,0,1,0,0,0,{{courriel}},{{}},60,0,0,0,23000,GUERET,{moment},23096,2025-03-10 17:00:00.000,s1,12,PRIVATE,X,Mairie,21230096000019,23000,Gueret,23096,23,75,adviser-1,null,{{}},{{}},{{}},null,null,60" + string.Concat(Enumerable.Repeat(",null", 24));
}
