using System.Text;

namespace Evaluation.Etl.Invented;

/// <summary>Draws the structures of a territory and their advisers.</summary>
internal static class InventedStructures
{
    private static readonly WeightedChoice Kinds = new(40, 26, 18, 7, 5, 4);

    private static readonly string[] Associations =
    [
        "ASSOCIATION DU BOUT DU CLIC", "CENTRE SOCIAL LES TILLEULS, SITE DE {0}", "MAISON DES JEUNES ET DE LA CULTURE DE {0}", "ATELIERS NUMERIQUES DE {0}",
        "LA FABRIQUE NUMERIQUE DE {0}", "FOYER RURAL DE {0}", "RESEAU D'ENTRAIDE DE {0}", "LE TIERS-LIEU DE {0}",
    ];

    /// <summary>The advisers of 30 to 60 structures, more of both for more activities.</summary>
    public static InventedAdviser[] Advisers(InventedScenario scenario)
    {
        InventedRandom random = new(scenario.Seed, stream: 1);
        WeightedChoice communes = new([.. scenario.Communes.Select(commune => Math.Max(1, commune.Population / 10))]);
        int structures = Math.Min(random.Between(30, 60), Math.Max(3, scenario.Activities / 40));
        int advisers = Math.Clamp(scenario.Activities / 900, structures, 4000);
        int[] seats = [.. Enumerable.Range(0, structures).Select(_ => communes.Draw(random))];
        byte[][] fields = [.. seats.Select((seat, index) => Structure(index + 1, scenario.Communes[seat], random))];
        return [.. Enumerable.Range(0, advisers).Select(number => Adviser(number, fields[number % structures], seats[number % structures], communes, random))];
    }

    private static InventedAdviser Adviser(int number, byte[] structure, int seat, WeightedChoice communes, InventedRandom random)
    {
        List<int> places = [seat, .. Enumerable.Range(0, random.Between(1, 7)).Select(_ => communes.Draw(random))];
        return new InventedAdviser([.. structure, (byte)',', .. Encoding.ASCII.GetBytes(Id(random, (uint)number))], places);
    }

    private static byte[] Structure(int number, InventedCommune seat, InventedRandom random)
    {
        (string type, string name) = Kinds.Draw(random) switch
        {
            0 => ("COMMUNE", $"COMMUNE DE {PostalName.Of(seat.Name)}"),
            1 => ("PRIVATE", string.Format(System.Globalization.CultureInfo.InvariantCulture, Associations[random.Below(Associations.Length)], PostalName.Of(seat.Name))),
            2 => ("EPCI", $"COMMUNAUTE DE COMMUNES DU PAYS DE {PostalName.Of(seat.Name)}"),
            3 => ("DEPARTEMENT", $"DEPARTEMENT {seat.Departement}"),
            4 => ("GIP", $"GIP NUMERIQUE DE {PostalName.Of(seat.Name)}"),
            _ => ("COLLECTIVITE", $"CENTRE COMMUNAL D'ACTION SOCIALE DE {PostalName.Of(seat.Name)}"),
        };
        string status = random.Chance(0.12) ? "ABANDON" : "VALIDATION_COSELEC";
        string[] fields = [Id(random, (uint)number), $"{1000 + number}", type, status, Quoted(name), InventedSiret.Of(number), seat.Postcode, Quoted(seat.Name), seat.Code, seat.Departement, Regions.Of(seat.Departement)];
        return Encoding.UTF8.GetBytes(string.Join(',', fields));
    }

    private static string Id(InventedRandom random, uint number) => $"60{random.Next() & 0xFFFFFFFFFFFFFF:x14}{number:x8}";

    private static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
