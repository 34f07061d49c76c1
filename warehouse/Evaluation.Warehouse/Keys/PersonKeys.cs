using Evaluation.Warehouse.Loading;

namespace Evaluation.Warehouse.Keys;

/// <summary>The keys of whom partners name: those helped, and those who help.</summary>
public static class PersonKeys
{
    private static readonly PseudonymTable Beneficiary = new("dim_beneficiary", "keys/last-beneficiary", "keys/beneficiaries", "keys/used-beneficiaries");
    private static readonly PseudonymTable Mediator = new("dim_mediator", "keys/last-mediator", "keys/mediators", "keys/used-mediators");

    /// <summary>Reads the beneficiaries of a namespace.</summary>
    /// <param name="load">The load that asks.</param>
    /// <param name="namespace">Whose identifiers are hashed.</param>
    /// <param name="keyId">Which key makes the pseudonyms.</param>
    public static PseudonymKeys<long> Beneficiaries(WarehouseLoad load, string @namespace, string keyId) => new(load, @namespace, keyId, Beneficiary, (row, key) => row.Append(key));

    /// <summary>Reads the mediators of a namespace.</summary>
    /// <param name="load">The load that asks.</param>
    /// <param name="namespace">Whose identifiers are hashed.</param>
    /// <param name="keyId">Which key makes the pseudonyms.</param>
    public static PseudonymKeys<int> Mediators(WarehouseLoad load, string @namespace, string keyId) => new(load, @namespace, keyId, Mediator, (row, key) => row.Append(key));
}
