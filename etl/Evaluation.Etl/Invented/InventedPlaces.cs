using System.Globalization;
using System.Text;

namespace Evaluation.Etl.Invented;

/// <summary>Writes the list of places as the national standard asks, one file a year: some open, one in ten closes, not all are kept up to date.</summary>
public sealed class InventedPlaces(InventedScenario scenario)
{
    private const string Header =
        "id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,source,"
        + "itinerance,structure_parente,date_maj,services,publics_specifiquement_adresses,prise_en_charge_specifique,frais_a_charge,dispositif_programmes_nationaux,formations_labels,"
        + "autres_formations_labels,modalites_acces,modalites_accompagnement,fiche_acces_libre,prise_rdv";

    private static readonly string[] Services =
        ["Aide aux démarches administratives", "Maîtrise des outils numériques du quotidien", "Insertion professionnelle via le numérique", "Accès internet et matériel informatique", "Utilisation sécurisée du numérique"];

    private static readonly string[] Opening = ["Mo-Fr 09:00-12:00,14:00-17:00", "Tu-Sa 10:00-12:30,14:00-18:00", "We 14:00-18:00; Sa 09:00-12:00", ""];

    /// <summary>Writes the places known at the end of a year.</summary>
    /// <param name="target">Where.</param>
    /// <param name="year">The year.</param>
    public InventedExpectation Write(Stream target, int year)
    {
        InventedRandom random = new(scenario.Seed, stream: 12);
        using StreamWriter writer = new(target, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(Header);
        int lines = 0;
        foreach (InventedPlace place in InventedPlace.Draw(scenario))
        {
            int opened = scenario.From.Year - 2 + random.Below(4);
            int closed = random.Chance(0.1) ? scenario.To.Year : int.MaxValue;
            DateOnly updated = new DateOnly(random.Between(Math.Max(opened, scenario.To.Year - 2), Math.Max(opened, year)), 1, 1).AddDays(random.Below(340));
            string line = Line(place, updated, random);
            if (opened <= year && year < closed)
            {
                writer.WriteLine(line);
                lines++;
            }
        }

        return new InventedExpectation(lines, new Dictionary<BadLine, int>(), 0, 0);
    }

    private static string Line(InventedPlace place, DateOnly updated, InventedRandom random)
    {
        string services = string.Join('|', Services.Where(_ => random.Chance(0.45)).DefaultIfEmpty(Services[0]));
        string opening = Opening[random.Below(Opening.Length)];
        string[] fields =
        [
            place.Id, place.Siret, place.Name, place.Commune.Name, place.Commune.Postcode, place.Commune.Code, "", "", "", "", place.Typology, "", "", "", opening, "", "", "démonstration",
            "Fixe", "", updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), services, random.Chance(0.3) ? "Seniors" : "", "", random.Chance(0.85) ? "Gratuit" : "Payant",
            place.Typology == "RFS" ? "France Services" : "", "", "", "Se présenter", random.Chance(0.5) ? "Accompagnement individuel|Dans un atelier collectif" : "Accompagnement individuel", "", "",
        ];
        return string.Join(',', fields.Select(field => field.Contains(',', StringComparison.Ordinal) ? $"\"{field}\"" : field));
    }
}
