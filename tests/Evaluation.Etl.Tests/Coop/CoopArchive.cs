namespace Evaluation.Etl.Tests.Coop;

/// <summary>One item of the API's <c>/archives-v1/cras</c>: the real record of the partner's example file, in the shape of the API.</summary>
internal static class CoopArchive
{
    public const string Feed = "la-coop/archives-cras";

    public static string Page(string id) =>
        $$$"""
        {"data":[{"type":"cra","id":"{{{id}}}","attributes":{"imported_at":"2024-11-19T13:40:27.325Z","conseiller_numerique_id":"604621bf871498b5cec23bed","canal":"autre lieu","activite":"individuel","nb_participants":1,
        "nb_participants_recurrents":0,"age_moins_12_ans":0,"age_de_12_a_18_ans":0,"age_de_18_a_35_ans":1,"age_de_35_a_60_ans":0,"age_plus_60_ans":0,"statut_etudiant":0,"statut_sans_emploi":0,"statut_en_emploi":1,
        "statut_retraite":0,"statut_heterogene":0,"themes":["demarche en ligne","sante"],"sous_themes_equipement_informatique":[],"sous_themes_sante":[],"sous_themes_accompagner":[],"sous_themes_traitement_texte":[],
        "duree":"120","duree_minutes":120,"accompagnement_individuel":0,"accompagnement_atelier":1,"accompagnement_redirection":0,"code_postal":"26400","nom_commune":"CREST","date_accompagnement":"2022-03-16T11:43:48.281Z",
        "code_commune":"26108","organismes":{"CAF":2},"annotation":"Mme Zweig reviendra","created_at":"2022-03-20T16:08:37.769Z","updated_at":null,"structure_id":"6082626c4f47999865abffc5","structure_id_pg":3698,
        "structure_type":"PRIVATE","structure_statut":"VALIDATION_COSELEC","structure_nom":"INTERGENERATIONNELLE","structure_siret":"44315772200010","structure_code_postal":"26400","structure_nom_commune":"Crest",
        "structure_code_commune":"26108","structure_code_departement":"26","structure_code_region":"84"}}],"links":{"self":{"href":"http://localhost/cras"}},"meta":{"total_count":1}}
        """;
}
