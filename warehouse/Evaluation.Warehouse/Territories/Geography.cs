using System.Text.Json;

namespace Evaluation.Warehouse.Territories;

/// <summary>
/// The official geography of France on 1 January of a year: régions, départements, EPCI, communes with their population, arrondissements
/// and former communes. Read from the npm package <c>@etalab/decoupage-administratif</c> (INSEE and DGCL, Licence Ouverte).
/// </summary>
/// <param name="Vintage">The year.</param>
/// <param name="Territories">All its territories; a current commune comes before a former one of the same code, which is left out.</param>
public sealed record Geography(int Vintage, IReadOnlyList<Territory> Territories)
{
    private static readonly TerritoryId France = new("country", "FR");

    /// <summary>Years shipped, oldest first.</summary>
    public static IReadOnlyList<int> Shipped { get; } = [2025, 2026];

    /// <summary>The file of communes of a vintage, whose items are the lines a population is walked back to.</summary>
    public static string CommunesFile(int vintage) => Path.Combine(AppContext.BaseDirectory, "geography", vintage.ToString(System.Globalization.CultureInfo.InvariantCulture), "communes.json");

    /// <summary>Reads a vintage shipped beside the program.</summary>
    public static Geography Read(int vintage)
    {
        string folder = Path.GetDirectoryName(CommunesFile(vintage))!;
        CommuneItem[] communes = Items<CommuneItem>(folder, "communes");
        EpciItem[] epcis = Items<EpciItem>(folder, "epci");
        Dictionary<string, string> epciOf = epcis.SelectMany(epci => epci.Membres.Select(member => (member.Code, Epci: epci.Code))).ToDictionary(pair => pair.Code, pair => pair.Epci);
        return new Geography(vintage,
        [
            new Territory(France, "France", [], null, 0),
            .. Items<RegionItem>(folder, "regions").Select(item => new Territory(new("region", item.Code), item.Nom, [France], null, 0)),
            .. Items<DepartementItem>(folder, "departements").Select(item => new Territory(new("departement", item.Code), item.Nom, [new("region", item.Region), France], null, 0)),
            .. epcis.Select(item => new Territory(new("epci", item.Code), item.Nom, [France], null, 0)),
            .. Communes(communes, epciOf),
        ]);
    }

    private static IEnumerable<Territory> Communes(CommuneItem[] items, Dictionary<string, string> epciOf)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        List<Territory> former = [];
        Dictionary<string, Territory> current = [];
        foreach ((int index, CommuneItem item) in items.Index().Where(pair => pair.Item.Type == "commune-actuelle"))
        {
            known.Add(item.Code);
            current[item.Code] = new Territory(new("commune", item.Code), item.Nom, Above(item, epciOf), item.Population, index + 1);
        }

        foreach ((int index, CommuneItem item) in items.Index().Where(pair => pair.Item.Type != "commune-actuelle"))
        {
            string parent = item.Commune ?? item.ChefLieu ?? string.Empty;
            if (current.TryGetValue(parent, out Territory? commune) && known.Add(item.Code))
            {
                string type = item.Type == "arrondissement-municipal" ? "arrondissement" : "former_commune";
                former.Add(new Territory(new(type, item.Code), item.Nom, [commune.Id, .. commune.Ancestors], item.Population, index + 1));
            }
        }

        return [.. current.Values, .. former, .. Renamed(items, current, known)];
    }

    // A code given up in a merger whose commune has no delegated mayor: known only from the current commune.
    private static IEnumerable<Territory> Renamed(CommuneItem[] items, Dictionary<string, Territory> current, HashSet<string> known) =>
        from item in items
        where item.Type == "commune-actuelle"
        from code in item.AnciensCodes ?? []
        where known.Add(code)
        select new Territory(new("former_commune", code), $"{item.Nom} (ancien code {code})", [current[item.Code].Id, .. current[item.Code].Ancestors], null, 0);

    private static List<TerritoryId> Above(CommuneItem item, Dictionary<string, string> epciOf)
    {
        List<TerritoryId> above = [new("departement", item.Departement), new("region", item.Region), France];
        if (epciOf.TryGetValue(item.Code, out string? epci))
        {
            above.Insert(0, new("epci", epci));
        }

        return above;
    }

    private static T[] Items<T>(string folder, string name)
    {
        using FileStream stream = File.OpenRead(Path.Combine(folder, $"{name}.json"));
        return JsonSerializer.Deserialize<T[]>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record RegionItem(string Code, string Nom);

    private sealed record DepartementItem(string Code, string Nom, string Region);

    private sealed record EpciItem(string Code, string Nom, MemberItem[] Membres);

    private sealed record MemberItem(string Code);

    private sealed record CommuneItem(string Code, string Nom, string Type, string Departement, string Region, string? Commune, string? ChefLieu, string[]? AnciensCodes, int? Population);
}
