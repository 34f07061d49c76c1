using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Reports.Yearly;

/// <summary>Finds among the values the answer to one question.</summary>
internal sealed class YearlyAnswers(YearlyValues values)
{
    /// <summary>The year's answer within the plan's territory; null when it wasn't asked or answered.</summary>
    internal ValueSet? Now(string contract, params Slice[] by) => Find(contract, values.Period, everywhere: false, by);

    /// <summary>Last year's answer within the plan's territory.</summary>
    internal ValueSet? Before(string contract, params Slice[] by) => Find(contract, values.Period.YearBefore, everywhere: false, by);

    /// <summary>The year's answer over all that was delivered, the territory's and what lies out of it.</summary>
    internal ValueSet? Everywhere(string contract, params Slice[] by) => Find(contract, values.Period, everywhere: true, by);

    /// <summary>Last year's answer over all that was delivered.</summary>
    internal ValueSet? EverywhereBefore(string contract, params Slice[] by) => Find(contract, values.Period.YearBefore, everywhere: true, by);

    private ValueSet? Find(string contract, Period period, bool everywhere, IReadOnlyList<Slice> by) => values.Values.FirstOrDefault(set =>
        set.Contract.Id == contract
        && set.Request.Period == period
        && (values.Territories.Count == 0 || set.Request.Filter.Territories.Count == 0 == everywhere)
        && set.Request.By.SequenceEqual(by)
        && set.Values.Count > 0);
}
