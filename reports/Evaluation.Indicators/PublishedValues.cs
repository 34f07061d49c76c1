using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators;

/// <summary>What is read together, as its audience may see it.</summary>
/// <param name="Values">The values, request by request and contract by contract in the order asked.</param>
/// <param name="Plan">The plan evaluated; null when none was asked or none is in force.</param>
public sealed record PublishedValues(IReadOnlyList<ValueSet> Values, PlanEvaluation? Plan)
{
    /// <summary>How many of the values are hidden, by cause; empty where nothing was to be protected.</summary>
    public IReadOnlyDictionary<HidingCause, int> Hidden { get; init; } = new Dictionary<HidingCause, int>();
}
