using System.Text.Json;

namespace Evaluation.Warehouse.Territories;

/// <summary>The smallest territory of the official geography that holds the whole of a postcode: a commune, else a département, else a région.</summary>
public static class PostalAreas
{
    private static readonly Lazy<Dictionary<string, TerritoryId>> Areas = new(Read);

    /// <summary>That territory; null when no commune has the postcode.</summary>
    public static TerritoryId? Of(ReadOnlySpan<char> postcode) => Areas.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(postcode, out TerritoryId? area) ? area : null;

    private static Dictionary<string, TerritoryId> Read()
    {
        using FileStream stream = File.OpenRead(Geography.CommunesFile(Geography.Shipped[^1]));
        IEnumerable<CommuneItem> communes = JsonSerializer.Deserialize<CommuneItem[]>(stream, JsonSerializerOptions.Web)!.Where(item => item.Type == "commune-actuelle");
        return (from commune in communes
                from postcode in commune.CodesPostaux ?? []
                group commune by postcode).ToDictionary(group => group.Key, group => Holding([.. group]), StringComparer.Ordinal);
    }

    private static TerritoryId Holding(CommuneItem[] communes) =>
        communes.DistinctBy(commune => commune.Code).Count() == 1 ? new TerritoryId("commune", communes[0].Code)
        : communes.DistinctBy(commune => commune.Departement).Count() == 1 ? new TerritoryId("departement", communes[0].Departement)
        : communes.DistinctBy(commune => commune.Region).Count() == 1 ? new TerritoryId("region", communes[0].Region)
        : new TerritoryId("country", "FR");

    private sealed record CommuneItem(string Code, string Type, string Departement, string Region, string[]? CodesPostaux);
}
