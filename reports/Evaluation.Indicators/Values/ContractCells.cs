using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Values;

/// <summary>The cells of one contract.</summary>
internal sealed record ContractCells(IndicatorContract Contract, Dictionary<CellKey, CellNumber> Cells);
