using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>The values of one contract for one request before anybody's eyes.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Request">What was asked.</param>
/// <param name="Values">The values, in the order of tables.</param>
/// <param name="Leaves">What the request was computed from.</param>
internal sealed record RawSet(IndicatorContract Contract, ValueRequest Request, IReadOnlyList<RawValue> Values, IReadOnlyList<LeafTable> Leaves);
