namespace Evaluation.Etl.Invented;

/// <summary>Communes anywhere in France where advisers of a territory sometimes work, arrondissements and overseas included.</summary>
internal static class OutsideCommunes
{
    private static readonly InventedCommune[] All =
    [
        new("13201", "Marseille 1er Arrondissement", "13001", 39000),
        new("31555", "Toulouse", "31000", 504000),
        new("33063", "Bordeaux", "33000", 261000),
        new("44109", "Nantes", "44000", 323000),
        new("59350", "Lille", "59000", 236000),
        new("67482", "Strasbourg", "67000", 291000),
        new("69383", "Lyon 3e Arrondissement", "69003", 100000),
        new("75111", "Paris 11e Arrondissement", "75011", 142000),
        new("97415", "Saint-Paul", "97460", 105000),
        new("29019", "Brest", "29200", 139000),
    ];

    /// <summary>Those that aren't in the territory.</summary>
    public static InventedCommune[] Except(IEnumerable<InventedCommune> territory)
    {
        HashSet<string> inside = [.. territory.Select(commune => commune.Departement)];
        return [.. All.Where(commune => !inside.Contains(commune.Departement))];
    }
}
