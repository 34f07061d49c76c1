using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>Whose money every sum is made of: nobody reads it, but a sum of few would tell it.</summary>
internal static class MoneyParts
{
    private static readonly Slice[] Whose = [Slice.Structure, Slice.Agreement];

    /// <summary>Whether a contract that reads rows sums money.</summary>
    public static bool IsMoney(IndicatorContract contract) => contract.Measure is SumMeasure { Columns: [string column] } && column.EndsWith("_cents", StringComparison.Ordinal) && contract.AdditiveOver.Contains(SliceDimension.Structure);

    /// <summary>Whether its amounts are what grants give, each published by law from 23 000 euros on.</summary>
    public static bool IsGranted(IndicatorContract contract) =>
        contract.Fact == FactTable.MoneyStep && contract.Conditions.Values is [{ Column: "step", Values: ["contracted"] }];

    /// <summary>What must be computed besides for these; where it can, it is computed in their stead and summed.</summary>
    public static IEnumerable<(IndicatorContract Contract, IReadOnlyList<Slice> Slices)> Needed(IEnumerable<(IndicatorContract Contract, IReadOnlyList<Slice> Slices)> needs) =>
        needs.Where(need => IsMoney(need.Contract)).Select(need => (need.Contract, Finer(need)));

    /// <summary>The amounts of each cell in cents, structure by structure; those that the law publishes are left out.</summary>
    /// <param name="need">The contract and its slices.</param>
    /// <param name="leaves">Everything computed.</param>
    /// <param name="published">Agreements whose amount the law publishes.</param>
    public static IReadOnlyDictionary<CellKey, IReadOnlyDictionary<int, decimal>>? Of(
        (IndicatorContract Contract, IReadOnlyList<Slice> Slices) need, IReadOnlyDictionary<(string Id, string Shape), Dictionary<CellKey, CellNumber>> leaves, Func<IReadOnlyCollection<int>> published)
    {
        if (!IsMoney(need.Contract))
        {
            return null;
        }

        IReadOnlyList<Slice> finer = Finer(need);
        (int structure, int agreement) = (At(finer, Slice.Structure), At(finer, Slice.Agreement));
        IReadOnlyCollection<int> known = agreement < finer.Count && IsGranted(need.Contract) ? published() : [];
        return leaves[(need.Contract.Id, CellFormula.Shape(finer))]
            .GroupBy(cell => new CellKey([.. cell.Key.Parts.Take(need.Slices.Count)]))
            .ToDictionary(cell => cell.Key, cell => (IReadOnlyDictionary<int, decimal>)cell
                .Where(part => agreement == finer.Count || !known.Contains(part.Key.Parts[agreement]))
                .GroupBy(part => part.Key.Parts[structure], part => part.Value.Numerator ?? 0)
                .ToDictionary(part => part.Key, part => part.Sum()));
    }

    private static IReadOnlyList<Slice> Finer((IndicatorContract Contract, IReadOnlyList<Slice> Slices) need) =>
        [.. need.Slices, .. Whose.Where(slice => need.Contract.AdditiveOver.Contains(slice.Dimension()) && !need.Slices.Contains(slice))];

    private static int At(IReadOnlyList<Slice> slices, Slice wanted) => slices.TakeWhile(slice => slice != wanted).Count();
}
