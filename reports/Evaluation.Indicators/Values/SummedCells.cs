using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>The cells of a contract that are sums of finer ones computed anyway: the whole that shares are taken of, for one, needs no reading of its own.</summary>
internal static class SummedCells
{
    /// <summary>Whether a contract along some slices is the sum of itself along finer ones.</summary>
    public static bool Sum(IndicatorContract contract, IReadOnlyList<Slice> slices, IReadOnlyList<Slice> finer) =>
        contract is { Measure: CountMeasure or SumMeasure, Rounding: Rounding.None }
        && finer.Count > slices.Count
        && slices.SequenceEqual(finer.Where(slices.Contains))
        && finer.Except(slices).All(slice => contract.AdditiveOver.Contains(slice.Dimension()));

    /// <summary>The sums.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="slices">The slices kept.</param>
    /// <param name="finer">The slices of the cells.</param>
    /// <param name="cells">The finer cells.</param>
    public static Dictionary<CellKey, CellNumber> Of(IndicatorContract contract, IReadOnlyList<Slice> slices, IReadOnlyList<Slice> finer, Dictionary<CellKey, CellNumber> cells)
    {
        bool[] dropped = [.. finer.Select(slice => !slices.Contains(slice))];
        return cells.GroupBy(cell => cell.Key.Without(dropped), cell => cell.Value).ToDictionary(parts => parts.Key, parts => LeafMeasure.Total(contract, [.. parts]));
    }
}
