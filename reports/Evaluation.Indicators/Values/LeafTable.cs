using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>What a contract that reads rows itself is worth along some slices, for one request.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Slices">The slices, in order; not always those of the request: a share's whole has fewer.</param>
/// <param name="Cells">The cells.</param>
internal sealed record LeafTable(IndicatorContract Contract, IReadOnlyList<Slice> Slices, Dictionary<CellKey, CellNumber> Cells)
{
    /// <summary>What each partner counted of every cell; null where it isn't known.</summary>
    public IReadOnlyDictionary<CellKey, IReadOnlyDictionary<int, CellNumber>>? Parts { get; init; }

    /// <summary>Whether each row counted is an activity that helped one person or more: there are no fewer people than rows.</summary>
    public bool EachHelpsSomebody { get; init; } = Contract is
    {
        Fact: FactTable.Activity, CountsPersons: true, Measure: CountMeasure or SumMeasure { Columns: ["supports" or "participants"] },
        Conditions: { Attribute: null, Bounds: [], Values: [] },
    };

    /// <summary>Whose money every cell is made of, structure by structure, in cents, what the law publishes left out; null where it is no money.</summary>
    public IReadOnlyDictionary<CellKey, IReadOnlyDictionary<int, decimal>>? Money { get; init; }
}
