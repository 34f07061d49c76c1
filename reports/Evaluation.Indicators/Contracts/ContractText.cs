using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>A text of a contract as the warehouse keeps it: its YAML, or the SELECT it names.</summary>
/// <param name="Name">The contract's id, or the name of the SELECT's file.</param>
/// <param name="Version">Version of the contract.</param>
/// <param name="Text">The text and its hash.</param>
/// <param name="RowsFile">The SELECT a contract names; null for a SELECT and for contracts without.</param>
public sealed record ContractText(string Name, int Version, CanonicalText Text, string? RowsFile)
{
    /// <summary>Kind of these texts in the warehouse.</summary>
    public const string Kind = "contract";

    /// <summary>The text of a contract.</summary>
    /// <exception cref="DefinitionFaultException">The text has faults.</exception>
    public static ContractText OfContract(string file, string yaml)
    {
        IndicatorContract contract = ContractReading.Read(file, yaml);
        return new ContractText(contract.Id, contract.Version, CanonicalText.From(yaml), contract.RowsFile);
    }

    /// <summary>The SELECT named by a contract of this version.</summary>
    public static ContractText OfRows(string name, int version, string sql) => new(name, version, CanonicalText.From(sql), null);
}
