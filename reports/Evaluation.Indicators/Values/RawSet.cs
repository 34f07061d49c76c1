using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Values;

/// <summary>The values of one contract before anybody's eyes.</summary>
internal sealed record RawSet(IndicatorContract Contract, IReadOnlyList<RawValue> Values);
