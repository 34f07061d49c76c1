namespace Evaluation.Etl.Invented;

/// <summary>An invented place where people are helped.</summary>
/// <param name="Id">A UUID, as La Coop gives.</param>
/// <param name="Name">What is written on its door.</param>
/// <param name="Typology">Its kind in the national standard.</param>
/// <param name="Siret">Of the structure that keeps it.</param>
/// <param name="Commune">Where it is.</param>
internal sealed record InventedPlace(string Id, string Name, string Typology, string Siret, InventedCommune Commune)
{
    private static readonly (string Name, string Typology)[] Kinds =
        [("Mairie de {0}", "MUNI"), ("Médiathèque de {0}", "BIB"), ("Centre social de {0}", "CS"), ("Espace France Services de {0}", "RFS"), ("Tiers-lieu de {0}", "TIERS_LIEUX")];

    /// <summary>The places of a territory, more of them where more people live, at most one of a kind in a commune: always the same for a scenario.</summary>
    public static IReadOnlyList<InventedPlace> Draw(InventedScenario scenario)
    {
        InventedRandom random = new(scenario.Seed, stream: 10);
        WeightedChoice communes = new([.. scenario.Communes.Select(commune => Math.Max(1, commune.Population / 10))]);
        List<InventedPlace> places = [];
        for (int number = 1; number <= Math.Max(3, scenario.Communes.Count / 4); number++)
        {
            InventedCommune commune = scenario.Communes[communes.Draw(random)];
            (string name, string typology) = Kinds[random.Below(Kinds.Length)];
            string id = Uuid(random);
            string named = string.Format(System.Globalization.CultureInfo.InvariantCulture, name, commune.Name);
            if (places.TrueForAll(place => place.Name != named))
            {
                places.Add(new InventedPlace(id, named, typology, InventedSiret.Of(5000 + number), commune));
            }
        }

        return places;
    }

    /// <summary>A random UUID.</summary>
    public static string Uuid(InventedRandom random)
    {
        string digits = $"{random.Next():x16}{random.Next():x16}";
        return $"{digits[..8]}-{digits[8..12]}-4{digits[13..16]}-8{digits[17..20]}-{digits[20..]}";
    }
}
