using System.Numerics;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Warehouse.Keys;

/// <summary>Keys of the persons of a namespace by their pseudonym; one first seen gets the next key.</summary>
/// <typeparam name="TKey">The type of the keys: a whole number.</typeparam>
public sealed class PseudonymKeys<TKey>
    where TKey : struct, INumber<TKey>
{
    private readonly Dictionary<string, TKey>.AlternateLookup<ReadOnlySpan<char>> _byPseudonym;
    private readonly string _keyId;
    private readonly Dictionary<string, TKey> _keys = new(StringComparer.Ordinal);
    private readonly string _namespace;
    private readonly List<(TKey Key, string Pseudonym)> _new = [];
    private readonly PseudonymTable _table;
    private readonly Action<RowAppender, TKey> _append;
    private TKey _last;

    internal PseudonymKeys(WarehouseLoad load, string @namespace, string keyId, PseudonymTable table, Action<RowAppender, TKey> append)
    {
        (_namespace, _keyId, _table, _append) = (@namespace, keyId, table, append);
        _byPseudonym = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
        _last = load.Scalar<TKey>(table.Last);
        foreach (PersonRow row in load.Query<PersonRow>(table.Held, new { @namespace, key_id = keyId }))
        {
            _keys[row.Pseudonym] = row.PersonKey;
        }
    }

    /// <summary>Key of the person of that pseudonym.</summary>
    public TKey Of(ReadOnlySpan<char> pseudonym)
    {
        if (_byPseudonym.TryGetValue(pseudonym, out TKey key))
        {
            return key;
        }

        string text = pseudonym.ToString();
        _keys[text] = ++_last;
        _new.Add((_last, text));
        return _last;
    }

    /// <summary>Writes the persons first seen in this load, those that a row it opened refers to.</summary>
    public void Save(WarehouseLoad load)
    {
        HashSet<TKey> used = [.. load.Query<TKey>(_table.Used, new { load = load.Key })];
        using RowAppender appender = load.Session.OpenAppender(_table.Name);
        foreach ((TKey key, string pseudonym) in _new.Where(person => used.Contains(person.Key)))
        {
            _append(appender, key);
            appender.Append(_namespace);
            appender.Append(pseudonym);
            appender.Append(_keyId);
            appender.Append(load.Key);
            appender.Append(WarehouseLoad.Open);
            appender.EndRow();
        }

        appender.Complete();
    }

    private sealed record PersonRow(string Pseudonym, TKey PersonKey);
}
