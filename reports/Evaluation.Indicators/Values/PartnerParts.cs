using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Values;

/// <summary>What each partner counted of every cell: nobody reads it, but each partner knows its own and could take it away.</summary>
/// <param name="star">The star.</param>
/// <param name="knowledge">Of which cells it knows its own.</param>
/// <param name="inside">The territory of the plan.</param>
internal sealed class PartnerParts(StarReader star, PartnerKnowledge knowledge, IReadOnlyList<TerritoryId> inside)
{
    /// <summary>What must be computed besides for these, so that parts are known; where it can, it is computed in their stead and summed.</summary>
    public IEnumerable<(IndicatorContract Contract, IReadOnlyList<Slice> Slices)> Needed(IReadOnlyList<(IndicatorContract Contract, IReadOnlyList<Slice> Slices)> needs, ValueRequest request) =>
        request.Filter.Partners.Count == 1 || !needs.Any(need => need.Contract.CountsPersons) ? []
        : needs.Where(need => Has(need) && IsKnown(need.Slices, request.Filter) && (need.Contract.CountsPersons || (!MoneyParts.IsMoney(need.Contract) && SummedCells.Sum(need.Contract, need.Slices, Finer(need.Slices))))).Select(need => (need.Contract, Finer(need.Slices)));

    /// <summary>The parts of each cell by key of the partner; null where they aren't known.</summary>
    public IReadOnlyDictionary<CellKey, IReadOnlyDictionary<int, CellNumber>>? Of(
        (IndicatorContract Contract, IReadOnlyList<Slice> Slices) need, ValueRequest request, IReadOnlyDictionary<(string Id, string Shape), Dictionary<CellKey, CellNumber>> leaves)
    {
        if (!IsKnown(need.Slices, request.Filter))
        {
            return null;
        }

        Dictionary<CellKey, CellNumber> cells = leaves[(need.Contract.Id, CellFormula.Shape(need.Slices))];
        int at = need.Slices.TakeWhile(slice => slice != Slice.Partner).Count();
        int[] only = [.. star.List("partner").Keys(request.Filter.Partners)];
        return at < need.Slices.Count ? cells.ToDictionary(cell => cell.Key, cell => Part(cell.Key.Parts[at], cell.Value))
            : only.Length == 1 ? cells.ToDictionary(cell => cell.Key, cell => Part(only[0], cell.Value))
            : leaves.TryGetValue((need.Contract.Id, CellFormula.Shape(Finer(need.Slices))), out Dictionary<CellKey, CellNumber>? finer) ? Grouped(finer)
            : null;
    }

    // The sheet of a partner tells its years and months, and every report what each partner did.
    private bool IsKnown(IReadOnlyList<Slice> slices, RowFilter filter) => knowledge == PartnerKnowledge.Lines
        || (slices.All(slice => slice.Dimension() is SliceDimension.Time or SliceDimension.Partner)
            && filter.Territories.SequenceEqual(inside)
            && filter is { From: null, To: null }
            && FilterPart.All.All(part => part.Dimension == SliceDimension.Partner || part.Codes(filter).Count == 0));

    private static bool Has((IndicatorContract Contract, IReadOnlyList<Slice> Slices) need) =>
        need.Contract.AdditiveOver.Contains(SliceDimension.Partner) && !need.Slices.Contains(Slice.Partner);

    private static IReadOnlyList<Slice> Finer(IReadOnlyList<Slice> slices) => [.. slices, Slice.Partner];

    private static IReadOnlyDictionary<int, CellNumber> Part(int partner, CellNumber number) => new Dictionary<int, CellNumber> { [partner] = number };

    private static Dictionary<CellKey, IReadOnlyDictionary<int, CellNumber>> Grouped(Dictionary<CellKey, CellNumber> finer) => finer
        .GroupBy(cell => new CellKey([.. cell.Key.Parts.SkipLast(1)]))
        .ToDictionary(cell => cell.Key, cell => (IReadOnlyDictionary<int, CellNumber>)cell.ToDictionary(part => part.Key.Parts[^1], part => part.Value));
}
