namespace Evaluation.Reports.Figures;

/// <summary>One version of a contract, as a figure names it.</summary>
/// <param name="Id">The contract's id, such as <c>ACT-07</c>.</param>
/// <param name="Version">Its version.</param>
public sealed record ContractReference(string Id, string Version);
