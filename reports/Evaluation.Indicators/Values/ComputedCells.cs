namespace Evaluation.Indicators.Values;

/// <summary>The answer to a request before anybody's eyes.</summary>
/// <param name="Contracts">Contract by contract, in the order asked.</param>
/// <param name="Leaves">The contracts they are made of.</param>
internal sealed record ComputedCells(IReadOnlyList<ContractCells> Contracts, IReadOnlyList<LeafTable> Leaves);
