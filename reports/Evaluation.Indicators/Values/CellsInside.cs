using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>
/// The cells of a question within the territory of the plan that stand among those of the same question asked of everywhere: cut up by territory, each row
/// of a cell lies in the plan or none does.
/// </summary>
internal static class CellsInside
{
    /// <summary>Whether cells along some slices tell what lies outside the territory of the plan apart.</summary>
    public static bool Tells(IReadOnlyList<Slice> slices) => slices.Any(IsTerritory);

    /// <summary>The same question asked of everywhere; null where it is none but for its territories.</summary>
    public static RowFilter? Everywhere(ValueRequest request) => request.Filter.Territories.Count > 0 && Tells(request.By) ? request.Filter with { Territories = [] } : null;

    /// <summary>The cells that lie in the plan.</summary>
    /// <param name="slices">The slices, one of territory among them.</param>
    /// <param name="everywhere">The cells of everywhere.</param>
    public static Dictionary<CellKey, CellNumber> Of(IReadOnlyList<Slice> slices, Dictionary<CellKey, CellNumber> everywhere)
    {
        int at = slices.TakeWhile(slice => !IsTerritory(slice)).Count();
        return everywhere.Where(cell => cell.Key.Parts[at] is not (SliceExpression.Nowhere or SliceExpression.Outside)).ToDictionary();
    }

    private static bool IsTerritory(Slice slice) => slice.Dimension() == SliceDimension.Territory;
}
