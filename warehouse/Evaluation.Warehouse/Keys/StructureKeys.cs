using System.Runtime.InteropServices;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Keys;

/// <summary>
/// Keys of structures by the partner's identifier, and the versions of what deliveries say of them: the line last touched speaks for the
/// structure; a delivery older than the one that described it changes nothing.
/// </summary>
public sealed class StructureKeys
{
    private static readonly StructureVersion ToBeSpecified = new(null, null, null, null);
    private readonly Dictionary<string, Seen>.AlternateLookup<ReadOnlySpan<char>> _byId;
    private readonly string _namespace;
    private readonly Dictionary<string, Seen> _seen = new(StringComparer.Ordinal);
    private int _last;

    /// <summary>Reads the structures of a namespace.</summary>
    public StructureKeys(WarehouseLoad load, string @namespace)
    {
        _namespace = @namespace;
        _byId = _seen.GetAlternateLookup<ReadOnlySpan<char>>();
        _last = load.Scalar<int>("keys/last-structure");
        foreach (StructureRow row in load.Query<StructureRow>("keys/structures", new { @namespace }))
        {
            _seen[row.SourceId] = new Seen(row.StructureKey, new StructureVersion(row.Name, row.Siret, row.StructureType, row.TerritoryCode));
        }
    }

    /// <summary>The structure of that identifier; one first seen gets the next key.</summary>
    public Seen Of(ReadOnlySpan<char> sourceId)
    {
        ref Seen? seen = ref CollectionsMarshal.GetValueRefOrAddDefault(_byId, sourceId, out bool known);
        if (!known)
        {
            seen = new Seen(++_last, null);
        }

        return seen!;
    }

    /// <summary>Opens the versions that this delivery brings: new structures that a row it opened refers to, and those it describes anew.</summary>
    /// <param name="load">The load.</param>
    /// <param name="territories">Where seats are.</param>
    /// <param name="isFreshest">Whether no fresher delivery of the feed is held; otherwise only structures never seen are written.</param>
    public void Save(WarehouseLoad load, TerritoryKeys territories, bool isFreshest)
    {
        HashSet<int> used = [.. load.Query<int>("keys/used-structures", new { load = load.Key })];
        IReadOnlyList<KeyValuePair<string, Seen>> changed = [.. _seen.Where(pair => pair.Value.IsNew ? used.Contains(pair.Value.Key) : isFreshest && pair.Value.IsChanged).OrderBy(pair => pair.Value.Key)];
        MemberVersions versions = new(load, StarDictionary.Current["dim_structure"], _namespace);
        foreach ((string sourceId, Seen seen) in changed)
        {
            if (!seen.IsNew)
            {
                versions.Close(seen.Key);
            }

            versions.Open(seen.Key, sourceId, Own(seen.Described ?? ToBeSpecified, territories), DateKey.Beginning, DateKey.Never);
        }

        versions.Write();
    }

    private static object?[] Own(StructureVersion version, TerritoryKeys territories) =>
    [
        version.Name, version.Siret, null, version.Type,
        version.TerritoryCode is null ? 0 : territories.Commune(version.TerritoryCode), version.TerritoryCode,
    ];

    /// <summary>A structure met in this load or before.</summary>
    /// <param name="key">Its durable key.</param>
    /// <param name="held">How the warehouse describes it; null when it is new.</param>
    public sealed class Seen(int key, StructureVersion? held)
    {
        private long _stamp = long.MinValue;

        /// <summary>Its durable key.</summary>
        public int Key { get; } = key;

        /// <summary>What this delivery says of it; null while it said nothing.</summary>
        public StructureVersion? Described { get; private set; }

        /// <summary>Hears a line; the line last touched speaks for the structure.</summary>
        public void Hear(long stamp, ReadOnlySpan<char> name, ReadOnlySpan<char> siret, ReadOnlySpan<char> type, ReadOnlySpan<char> territoryCode)
        {
            if (stamp < _stamp)
            {
                return;
            }

            _stamp = stamp;
            if (Described is null || !Same(Described.Name, name) || !Same(Described.Siret, siret) || !Same(Described.Type, type) || !Same(Described.TerritoryCode, territoryCode))
            {
                Described = new StructureVersion(Text(name), Text(siret), Text(type), Text(territoryCode));
            }
        }

        internal bool IsNew => held is null;

        internal bool IsChanged => Described is not null && Described != held;

        private static bool Same(string? held, ReadOnlySpan<char> text) => text.SequenceEqual(held);

        private static string? Text(ReadOnlySpan<char> text) => text.IsEmpty ? null : text.ToString();
    }

    private sealed record StructureRow(int StructureKey, string SourceId, string? Name, string? Siret, string? StructureType, string? TerritoryCode);
}
