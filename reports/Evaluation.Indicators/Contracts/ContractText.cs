using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>A text of a contract as the warehouse keeps it: its YAML, or the SELECT it names.</summary>
/// <param name="Name">The contract's id, or the name of the SELECT's file.</param>
/// <param name="Version">Version of the contract.</param>
/// <param name="Text">The text and its hash.</param>
/// <param name="Contract">What the YAML says; null for a SELECT.</param>
public sealed record ContractText(string Name, int Version, CanonicalText Text, IndicatorContract? Contract)
{
    /// <summary>Kind of these texts in the warehouse.</summary>
    public const string Kind = "contract";

    /// <summary>The SELECT that the contract names; null when it names none.</summary>
    public string? RowsFile => Contract?.RowsFile;

    /// <summary>The text of a contract, its faults noted.</summary>
    /// <returns>Null when the text can't be read; only to be used when no fault was noted.</returns>
    public static ContractText? OfContract(string file, string yaml, DefinitionFaults faults) => ContractReading.Read(file, yaml, faults) is IndicatorContract contract
        ? new ContractText(contract.Id, contract.Version, CanonicalText.From(yaml), contract)
        : null;

    /// <summary>The SELECT named by a contract of this version.</summary>
    public static ContractText OfRows(string name, int version, string sql) => new(name, version, CanonicalText.From(sql), null);
}
