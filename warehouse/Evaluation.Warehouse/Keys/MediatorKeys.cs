using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Warehouse.Keys;

/// <summary>Keys of mediators by their pseudonym; one first seen gets the next key.</summary>
public sealed class MediatorKeys
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byPseudonym;
    private readonly string _keyId;
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly List<(int Key, string Pseudonym)> _new = [];
    private readonly string _namespace;
    private int _last;

    /// <summary>Reads the mediators of a namespace.</summary>
    /// <param name="load">The load that asks.</param>
    /// <param name="namespace">Whose identifiers are hashed.</param>
    /// <param name="keyId">Which key makes the pseudonyms.</param>
    public MediatorKeys(WarehouseLoad load, string @namespace, string keyId)
    {
        _namespace = @namespace;
        _keyId = keyId;
        _byPseudonym = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
        _last = load.Scalar<int>("keys/last-mediator");
        foreach (MediatorRow row in load.Query<MediatorRow>("keys/mediators", new { @namespace, key_id = keyId }))
        {
            _keys[row.Pseudonym] = row.MediatorKey;
        }
    }

    /// <summary>Key of the mediator of that pseudonym.</summary>
    public int Of(ReadOnlySpan<char> pseudonym)
    {
        if (_byPseudonym.TryGetValue(pseudonym, out int key))
        {
            return key;
        }

        string text = pseudonym.ToString();
        _keys[text] = ++_last;
        _new.Add((_last, text));
        return _last;
    }

    /// <summary>Writes the mediators first seen in this load, those that a row it opened refers to.</summary>
    public void Save(WarehouseLoad load)
    {
        HashSet<int> used = [.. load.Query<int>("keys/used-mediators", new { load = load.Key })];
        using RowAppender appender = load.Session.OpenAppender("dim_mediator");
        foreach ((int key, string pseudonym) in _new.Where(mediator => used.Contains(mediator.Key)))
        {
            appender.Append(key);
            appender.Append(_namespace);
            appender.Append(pseudonym);
            appender.Append(_keyId);
            appender.Append(load.Key);
            appender.Append(WarehouseLoad.Open);
            appender.EndRow();
        }

        appender.Complete();
    }

    private sealed record MediatorRow(string Pseudonym, int MediatorKey);
}
