using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>What one row holds for a contract, and the part of it that counts.</summary>
internal sealed record WeightedNumber(int Fine, LeafNumber Number, decimal Weight);
