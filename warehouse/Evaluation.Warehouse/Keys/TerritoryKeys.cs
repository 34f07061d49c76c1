using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Warehouse.Keys;

/// <summary>Keys of communes by their code as partners write it: current communes, arrondissements and former communes.</summary>
public sealed class TerritoryKeys
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byCode;
    private readonly WarehouseLoad _load;
    private Dictionary<(string Type, string Code), int>? _others;

    /// <summary>Reads the communes held true.</summary>
    public TerritoryKeys(WarehouseLoad load)
    {
        _load = load;
        Dictionary<string, int> keys = new(StringComparer.Ordinal);
        ILookup<int, CommuneKey> ranked = load.Query<CommuneKey>("keys/communes").ToLookup(row => row.TypeRank);
        foreach (CommuneKey row in ranked.OrderBy(rank => rank.Key).SelectMany(rank => rank))
        {
            keys.TryAdd(row.Code, row.TerritoryKey);
        }

        _byCode = keys.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Key of the commune of that code; 0 when we know none.</summary>
    public int Commune(ReadOnlySpan<char> code) => _byCode.TryGetValue(code, out int key) ? key : 0;

    /// <summary>Key of the territory of that type and code; 0 when we know none.</summary>
    /// <param name="type">commune, epci, departement, region, country, or code_postal: the smallest of them that holds the whole postcode.</param>
    /// <param name="code">Official code within its type.</param>
    public int Of(string type, ReadOnlySpan<char> code)
    {
        if (type == "commune")
        {
            return Commune(code);
        }

        if (type == "code_postal")
        {
            return PostalAreas.Of(code) is { } area ? Of(area.Type, area.Code) : 0;
        }

        _others ??= _load.Query<TerritoryRow>("keys/territories").ToDictionary(row => (row.TerritoryType, row.Code), row => row.TerritoryKey);
        return _others.GetValueOrDefault((type, code.ToString()));
    }

    /// <summary>Whether the official geography knows territories of that type, so that a code it does not know is an unknown one.</summary>
    public static bool Knows(string type) => type is "commune" or "epci" or "departement" or "region" or "country" or "code_postal";

    private sealed record TerritoryRow(string TerritoryType, string Code, int TerritoryKey);

    private sealed record CommuneKey(string Code, int TerritoryKey, int TypeRank);
}
