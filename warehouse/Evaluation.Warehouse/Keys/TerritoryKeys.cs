using Evaluation.Warehouse.Loading;

namespace Evaluation.Warehouse.Keys;

/// <summary>Keys of communes by their code as partners write it: current communes, arrondissements and former communes.</summary>
public sealed class TerritoryKeys
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byCode;

    /// <summary>Reads the communes held true.</summary>
    public TerritoryKeys(WarehouseLoad load)
    {
        Dictionary<string, int> keys = new(StringComparer.Ordinal);
        foreach (CommuneKey row in load.Query<CommuneKey>("keys/communes"))
        {
            keys.TryAdd(row.Code, row.TerritoryKey);
        }

        _byCode = keys.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Key of the commune of that code; 0 when we know none.</summary>
    public int Commune(ReadOnlySpan<char> code) => _byCode.TryGetValue(code, out int key) ? key : 0;

    private sealed record CommuneKey(string Code, int TerritoryKey);
}
