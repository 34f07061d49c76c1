using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Warehouse.Keys;

/// <summary>Keys of beneficiaries by their pseudonym; one first seen gets the next key.</summary>
public sealed class BeneficiaryKeys
{
    private readonly Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> _byPseudonym;
    private readonly string _keyId;
    private readonly Dictionary<string, long> _keys = new(StringComparer.Ordinal);
    private readonly List<(long Key, string Pseudonym)> _new = [];
    private readonly string _namespace;
    private long _last;

    /// <summary>Reads the beneficiaries of a namespace.</summary>
    /// <param name="load">The load that asks.</param>
    /// <param name="namespace">Whose identifiers are hashed.</param>
    /// <param name="keyId">Which key makes the pseudonyms.</param>
    public BeneficiaryKeys(WarehouseLoad load, string @namespace, string keyId)
    {
        _namespace = @namespace;
        _keyId = keyId;
        _byPseudonym = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
        _last = load.Scalar<long>("keys/last-beneficiary");
        foreach (BeneficiaryRow row in load.Query<BeneficiaryRow>("keys/beneficiaries", new { @namespace, key_id = keyId }))
        {
            _keys[row.Pseudonym] = row.BeneficiaryKey;
        }
    }

    /// <summary>Key of the beneficiary of that pseudonym.</summary>
    public long Of(ReadOnlySpan<char> pseudonym)
    {
        if (_byPseudonym.TryGetValue(pseudonym, out long key))
        {
            return key;
        }

        string text = pseudonym.ToString();
        _keys[text] = ++_last;
        _new.Add((_last, text));
        return _last;
    }

    /// <summary>Writes the beneficiaries first seen in this load, those that a row it opened refers to.</summary>
    public void Save(WarehouseLoad load)
    {
        HashSet<long> used = [.. load.Query<long>("keys/used-beneficiaries", new { load = load.Key })];
        using RowAppender appender = load.Session.OpenAppender("dim_beneficiary");
        foreach ((long key, string pseudonym) in _new.Where(beneficiary => used.Contains(beneficiary.Key)))
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

    private sealed record BeneficiaryRow(string Pseudonym, long BeneficiaryKey);
}
