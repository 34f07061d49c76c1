using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Plan;

/// <summary>Values by contract: over the whole territory of the plan, and by action.</summary>
internal sealed record PeriodValues(Dictionary<string, RawSet> Whole, Dictionary<string, RawSet> ByAction)
{
    /// <summary>All of them.</summary>
    public IEnumerable<RawSet> Sets => Whole.Values.Concat(ByAction.Values);

    /// <summary>The value of a contract for a key of the action slice.</summary>
    public RawValue At(string contract, int key) => ByAction[contract].Values.Single(raw => raw.Value.Slices[0].Key == key);
}
