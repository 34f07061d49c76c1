using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Warehouse.Erasing;

namespace Evaluation.Indicators.Values;

/// <summary>Years that lost rows about persons erased, at whatever load they are known: what was told of them before is in the editions sealed then.</summary>
internal sealed class ErasedYears(StarReader star, ContractBook contracts)
{
    private IReadOnlyList<int>? _years;

    /// <summary>Those of the period of a set that reads such rows; none for any other.</summary>
    public IReadOnlyList<int> Of(RawSet set)
    {
        _years ??= [.. ErasedYear.Since(star.Session, 0).Select(erased => erased.Year).Where(year => year > 0).Distinct().Order()];
        (int from, int to) = (set.Request.Period.From.Year, set.Request.Period.To.Year);
        return _years.Count > 0 && set.Leaves.Any(leaf => ReadsPersons(leaf.Contract)) ? [.. _years.Where(year => from <= year && year <= to)] : [];
    }

    private bool ReadsPersons(IndicatorContract contract) => contract.Fact is FactTable.Person or FactTable.Support
        || (contracts.Rows(contract) is string rows && PersonErasure.Facts.Any(fact => rows.Contains(fact.Name, StringComparison.Ordinal)));
}
