using Evaluation.Etl.Tests.Partners;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>Places of the two schemas of the MedNum and of data·inclusion, line by line.</summary>
public sealed class PlaceFeedTests
{
    private const string Held = "recorded_to = 2147483647";
    private static readonly DateTime Day = new(2024, 6, 30, 0, 0, 0, DateTimeKind.Utc);

    private static readonly string[] V1 =
    [
        "id", "pivot", "nom", "commune", "code_postal", "code_insee", "adresse", "complement_adresse", "latitude", "longitude", "typologie", "telephone", "courriels", "site_web", "horaires", "presentation_resume", "presentation_detail", "source",
        "itinerance", "structure_parente", "date_maj", "services", "publics_specifiquement_adresses", "prise_en_charge_specifique", "frais_a_charge", "dispositif_programmes_nationaux", "formations_labels", "autres_formations_labels", "modalites_acces",
        "modalites_accompagnement", "fiche_acces_libre", "prise_rdv",
    ];

    private static readonly string[] V0 =
    [
        "id", "pivot", "nom", "commune", "code_postal", "code_insee", "adresse", "complement_adresse", "latitude", "longitude", "cle_ban", "typologie", "telephone", "courriel", "site_web", "horaires", "presentation_resume", "presentation_detail",
        "source", "structure_parente", "date_maj", "services", "publics_accueillis", "conditions_acces", "labels_nationaux", "labels_autres", "modalites_accompagnement", "accessibilite", "prise_rdv",
    ];

    [EveryDatabase]
    public void Values_of_schema_v1_are_found_with_either_apostrophe_and_either_spelling_of_Etapes_numeriques(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load("mednum/lieux-v1", "lieux.csv", Csv(V1, new()
        {
            ["id"] = "structure-1",
            ["pivot"] = "43493312300029",
            ["nom"] = "Anonymal",
            ["code_insee"] = "51454",
            ["date_maj"] = "2024-04-02",
            ["itinerance"] = "Itinérant",
            ["horaires"] = "Mo-Fr 09:00-12:00",
            ["services"] = "Aide aux démarches administratives|Utilisation sécurisée du numérique",
            ["modalites_acces"] = "Ce lieu n’accueille pas de public|Se présenter",
            ["formations_labels"] = "Étapes numériques (La Poste)|Label inventé",
        }), Day);

        Assert.Equal(
            "access|pas_de_public|Ce lieu n’accueille pas de public\naccess|se_presenter|Se présenter\nlabel|etapes_numeriques|Étapes numériques (La Poste)\nlabel|inconnu|Label inventé\nservice|demarches_administratives_aide|Aide aux démarches administratives\nservice|utilisation_securisee|Utilisation sécurisée du numérique",
            territory.Value($"select kind, code, raw from fact_place_offer where {Held} order by kind, code"));
        Assert.Equal("20240630|1|20240402|900|1", territory.Value($"select m.date_key, m.is_open, m.updated_key, m.weekly_minutes, case when s.siret = '43493312300029' then 1 else 0 end from fact_place_month as m join dim_structure as s on s.structure_key = m.structure_key and s.{Held} where m.{Held}"));
    }

    [Fact]
    public void The_vocabulary_of_V0_1_is_shared_between_publics_and_special_care_and_a_split_is_never_mapped()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        territory.Load("mednum/lieux-v0", "lieux.csv", Csv(V0, new()
        {
            ["id"] = "1",
            ["pivot"] = "W131004321",
            ["nom"] = "Médiathèque",
            ["code_postal"] = "49250",
            ["commune"] = "Andard",
            ["date_maj"] = "09/0102023",
            ["latitude"] = "43,5",
            ["services"] = "Prendre en main un ordinateur;Prendre en main un smartphone ou une tablette;Promouvoir la citoyenneté numérique",
            ["publics_accueillis"] = "Adultes;Seniors (+ 65 ans);Surdité;Public langues étrangères",
            ["labels_nationaux"] = "CNFS;Fabriques de Territoire",
        }), Day);

        Assert.Equal(
            "care|inconnu|Public langues étrangères\ncare|surdite|Surdité\nlabel|fabrique_de_territoire|Fabriques de Territoire\nprogramme|conseillers_numeriques|CNFS\npublic|inconnu|Adultes\npublic|seniors|Seniors (+ 65 ans)\n" +
            "service|inconnu|Promouvoir la citoyenneté numérique\nservice|outils_du_quotidien|Prendre en main un ordinateur\nservice|outils_du_quotidien|Prendre en main un smartphone ou une tablette",
            territory.Value($"select kind, code, raw from fact_place_offer where {Held} order by kind, code, raw"));
        Assert.Equal("W131004321||49307|||", territory.Value($"select s.rna, s.siret, t.code, p.latitude, p.updated_key, p.territory_code from dim_place as p join dim_structure as s on s.structure_key = p.structure_key and s.{Held} join dim_territory as t on t.territory_key = p.territory_key and t.{Held} where p.{Held} and p.place_key > 0"));
    }

    [Fact]
    public void A_place_keeps_its_key_when_its_partner_goes_from_V0_1_to_v1()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        territory.Load("mednum/lieux-v0", "lieux-v0.csv", Csv(V0, new() { ["id"] = "structure-1", ["nom"] = "Anonymal" }), Day);
        territory.Load("mednum/lieux-v1", "lieux-v1.csv", Csv(V1, new() { ["id"] = "structure-1", ["nom"] = "Anonymal Reims" }), Day.AddMonths(1));

        Assert.Equal("Anonymal|20240730\nAnonymal Reims|99991231", territory.Value($"select name, valid_to from dim_place where {Held} and place_key > 0 order by valid_from"));
        Assert.Equal("1|2", territory.Value($"select count(distinct place_key), count(*) from fact_place_month where {Held}"));
    }

    [Fact]
    public void Pages_of_data_inclusion_give_places_and_only_their_digital_services_give_offers()
    {
        using TerritoryOnDisk territory = RealFilesTests.Delivering("data-inclusion/structures");
        territory.Load("data-inclusion/structures", "structures.json", """
            {"items":[{"id":"dora--42","source":"dora","nom":"Emmaüs","siret":"43493312300029","date_maj":"2024-05-01","code_insee":"59350","latitude":50.6,"longitude":3.0,"reseaux_porteurs":["aidants-connect","communes","siao"],"horaires_accueil":"Mo-Fr 09:00-17:00"}],"total":1,"page":1,"size":1,"pages":1}
            """, Day);
        LoadReport services = territory.Load("data-inclusion/services", "services.json", """
            {"items":[
              {"id":"dora--s1","structure_id":"dora--42","source":"dora","nom":"Atelier","type":"atelier","thematiques":["numerique--maitriser-les-fondamentaux-du-numerique","mobilite--entretenir-reparer-son-vehicule"],"publics":["seniors","actifs"],"frais":"gratuit","modes_accueil":["en-presentiel"],"modes_mobilisation":["telephoner"],"contact_nom_prenom":"Camille Exemple"},
              {"id":"dora--s2","structure_id":"dora--42","source":"dora","nom":"Logement","type":"accompagnement","thematiques":["logement-hebergement--louer-un-logement"],"frais":"gratuit"}
            ],"total":2,"page":1,"size":2,"pages":1}
            """, Day);

        Assert.Equal("read 2 = loaded 1 + unchanged 0 + stale 0 + set aside 1 + rejected 0", Told.Counts(services));
        Assert.Equal(
            "access|telephoner|1\ncost|gratuit|1\nmode|atelier_collectif|1\nmode|inconnu|1\nprogramme|aidants_connect|1\npublic|seniors|1\nservice|outils_du_quotidien|1\ntypology|muni|1",
            territory.Value($"select kind, code, count(distinct place_key) from fact_place_offer where {Held} group by kind, code order by 1, 2"));
        Assert.Equal("dora--42|1", territory.Value($"select source_id, case when territory_key > 0 then 1 else 0 end from dim_place where {Held} and place_key > 0"));
    }

    [Fact]
    public void The_workbook_of_data_inclusion_gives_its_place_though_a_date_stands_for_a_header_and_a_postcode_has_six_digits()
    {
        using TerritoryOnDisk territory = RealFilesTests.Delivering("data-inclusion/structures-classeur");
        LoadReport report = territory.LoadFile("data-inclusion/structures-classeur", SharedData.PathOf("data-inclusion/dataset.xlsx"), Day);
        Assert.Equal(
            "AGENCE ACTION LOGEMENT.|Mo-Fr 09:00-18:00|20260223|2700|0|82454114801871",
            territory.Value($"select p.name, p.opening, p.updated_key, m.weekly_minutes, p.territory_key, p.official_id from dim_place as p join fact_place_month as m on m.place_key = p.place_key and m.{Held} where p.{Held} and p.place_key > 0"));
        Assert.True(report.Unknown.ContainsKey(("commune", "750121 PARIS")));
    }

    private static string Csv(string[] header, Dictionary<string, string> line) =>
        $"{string.Join(',', header)}\n{string.Join(',', header.Select(column => $"\"{line.GetValueOrDefault(column, string.Empty)}\""))}\n";
}
