using System.Globalization;
using System.Text.Json;

namespace Evaluation.Etl.Invented;

/// <summary>Writes what the API of La Coop answers: the places of a few mediators and their activities, one page each.</summary>
public sealed class InventedCoop(InventedScenario scenario)
{
    private const int Mediators = 9;

    private static readonly string[] Ages = ["moins_de_douze", "douze_dix_huit", "dix_huit_vingt_quatre", "vingt_cinq_trente_neuf", "quarante_cinquante_neuf", "soixante_soixante_neuf", "soixante_dix_plus"];
    private static readonly string[] Statuses = ["scolarise", "sans_emploi", "en_emploi", "retraite"];
    private static readonly string[] Autonomies = ["entierement_accompagne", "partiellement_autonome", "autonome"];
    private static readonly string[] Levels = ["debutant", "intermediaire", "avance"];
    private static readonly string[] Redirections = ["administration", "operateur_ou_organisme_en_charge", "aide_sociale", "insertion_professionnelle"];
    private static readonly WeightedChoice PlaceKinds = new(78, 12, 4, 6);
    private static readonly string[] PlaceKindNames = ["lieu_activite", "autre", "domicile", "a_distance"];

    private static readonly string[] UnsaidOfPlaces =
    [
        "rna", "latitude", "longitude", "horaires", "suppression", "telephone", "courriels", "id_pg", "structure_cartographie_nationale_id", "creation",
        "modification", "adresse", "code_postal", "complement_adresse", "visible_pour_cartographie_nationale", "presentation_resume", "presentation_detail",
        "site_web", "fiche_acces_libre", "prise_rdv", "structure_parente", "services", "publics_specifiquement_adresses", "prise_en_charge_specifique",
        "frais_a_charge", "dispositif_programmes_nationaux", "formations_labels", "autres_formations_labels", "itinerance", "modalites_acces",
        "modalites_accompagnement", "mediateurs_en_activite", "emplois",
    ];

    private static readonly string[] UnsaidOfActivities = ["lieu_code_postal", "lieu_commune", "tags", "precisions_demarche", "titre_atelier", "suppression"];

    /// <summary>Writes the places, as <c>/structures</c> answers.</summary>
    public InventedExpectation WritePlaces(Stream target)
    {
        IReadOnlyList<InventedPlace> places = InventedPlace.Draw(scenario);
        Page(target, places.Count, (json, index) =>
        {
            Open(json, "structure", places[index].Id);
            json.WriteString("nom", places[index].Name);
            json.WriteString("siret", places[index].Siret);
            json.WriteString("code_insee", places[index].Commune.Code);
            json.WriteString("commune", places[index].Commune.Name);
            json.WriteString("typologies", places[index].Typology);
            Nothing(json, UnsaidOfPlaces);
        });
        return new InventedExpectation(places.Count, new Dictionary<BadLine, int>(), 0, 0);
    }

    /// <summary>Writes the activities, as <c>/activites</c> answers.</summary>
    /// <param name="target">Where.</param>
    /// <param name="activities">How many.</param>
    public InventedExpectation WriteActivities(Stream target, int activities)
    {
        InventedRandom random = new(scenario.Seed, stream: 11);
        InventedCalendar calendar = new(scenario.From, scenario.To, activities);
        IReadOnlyList<InventedPlace> places = InventedPlace.Draw(scenario);
        long participants = 0;
        long minutes = 0;
        Page(target, activities, (json, index) =>
        {
            (int people, int lasted) = Activity(json, calendar.Date(calendar.DayOf(index)), places, random);
            participants += people;
            minutes += lasted;
        });
        return new InventedExpectation(activities, new Dictionary<BadLine, int>(), participants, minutes);
    }

    private static (int People, int Minutes) Activity(Utf8JsonWriter json, DateOnly day, IReadOnlyList<InventedPlace> places, InventedRandom random)
    {
        Open(json, "activite", InventedPlace.Uuid(random));
        InventedPublic met = InventedPublic.All.Publics[InventedPublic.All.Weights.Draw(random)];
        bool workshop = random.Chance(met.Workshop);
        int people = workshop ? random.Between(3, 12) : 1;
        int minutes = workshop ? 30 * random.Between(3, 5) : met.Minutes + (15 * random.Between(-1, 2));
        string moment = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteString("type", workshop ? "collectif" : "individuel");
        int mediator = random.Below(Mediators);
        json.WriteString("mediateur_id", $"0b9c1f6e-0000-4000-8000-{mediator:x12}");
        json.WriteString("user_id", $"0b9c1f6e-0000-4000-9000-{mediator:x12}");
        json.WriteNumber("accompagnements", people);
        json.WriteString("date", moment);
        json.WriteNumber("duree", minutes);
        Where(json, places, random);
        json.WriteString("creation", $"{moment}T17:00:00.000Z");
        json.WriteString("modification", $"{moment}T17:00:00.000Z");
        Nothing(json, UnsaidOfActivities);
        HowItWent(json, met, workshop, random);
        json.WriteStartArray("thematiques");
        string first = met.Themes[random.Below(met.Themes.Length)];
        json.WriteStringValue(first);
        if (random.Chance(0.3) && met.Themes[random.Below(met.Themes.Length)] is string second && second != first)
        {
            json.WriteStringValue(second);
        }

        json.WriteEndArray();
        json.WriteStartArray("materiel");
        json.WriteStringValue(random.Chance(0.6) ? "ordinateur" : random.Chance(0.7) ? "telephone" : "tablette");
        json.WriteEndArray();
        People(json, met, people, random);
        return (people, minutes);
    }

    private static void Where(Utf8JsonWriter json, IReadOnlyList<InventedPlace> places, InventedRandom random)
    {
        string kind = PlaceKindNames[PlaceKinds.Draw(random)];
        InventedPlace place = places[random.Below(places.Count)];
        json.WriteString("type_lieu", kind);
        if (kind == "lieu_activite")
        {
            json.WriteString("structure_id", place.Id);
            json.WriteNull("lieu_code_insee");
            return;
        }

        json.WriteNull("structure_id");
        json.WriteString("lieu_code_insee", place.Commune.Code);
    }

    private static void HowItWent(Utf8JsonWriter json, InventedPublic met, bool workshop, InventedRandom random)
    {
        bool redirected = random.Chance(met.Redirected);
        if (workshop)
        {
            json.WriteNull("autonomie");
            json.WriteString("niveau_atelier", Levels[met.Autonomy.Draw(random)]);
        }
        else if (random.Chance(0.9))
        {
            json.WriteString("autonomie", Autonomies[met.Autonomy.Draw(random)]);
            json.WriteNull("niveau_atelier");
        }

        json.WriteBoolean("oriente_vers_structure", redirected);
        if (redirected)
        {
            json.WriteString("structure_de_redirection", Redirections[random.Below(Redirections.Length)]);
        }
    }

    private static void People(Utf8JsonWriter json, InventedPublic met, int people, InventedRandom random)
    {
        int women = Enumerable.Range(0, people).Count(_ => random.Chance(met.Women));
        json.WriteStartObject("beneficiaires");
        json.WriteNumber("total", people);
        Counts(json, "genres", ["masculin", "feminin"], [people - women, women]);
        Counts(json, "tranches_age", Ages, Drawn(met.Ages, Ages.Length, people, random));
        Counts(json, "statuts", Statuses, Drawn(met.Statuses, Statuses.Length, people, random));
        json.WriteEndObject();
    }

    // One person in ten says nothing of it: those stand under non_communique.
    private static int[] Drawn(WeightedChoice weights, int length, int people, InventedRandom random)
    {
        int[] counts = new int[length + 1];
        for (int person = 0; person < people; person++)
        {
            counts[random.Chance(0.9) ? weights.Draw(random) : length]++;
        }

        return counts;
    }

    private static void Counts(Utf8JsonWriter json, string name, string[] names, int[] counts)
    {
        json.WriteStartObject(name);
        for (int index = 0; index < names.Length; index++)
        {
            json.WriteNumber(names[index], counts[index]);
        }

        json.WriteNumber("non_communique", counts.Length > names.Length ? counts[^1] : 0);
        json.WriteEndObject();
    }

    private static void Page(Stream target, int items, Action<Utf8JsonWriter, int> attributes)
    {
        using Utf8JsonWriter json = new(target);
        json.WriteStartObject();
        json.WriteStartArray("data");
        for (int index = 0; index < items; index++)
        {
            attributes(json, index);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Nothing(Utf8JsonWriter json, string[] names)
    {
        foreach (string name in names)
        {
            json.WriteNull(name);
        }
    }

    private static void Open(Utf8JsonWriter json, string type, string id)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("id", id);
        json.WriteStartObject("attributes");
    }
}
