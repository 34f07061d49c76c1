using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Trail;

namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>Which readings can be made from cells of a fact, and which of them from the same cells.</summary>
internal static class CellFamily
{
    /// <summary>The first day of the month: every slice of time is made of whole months, so it says as much as the day.</summary>
    public const string FirstOfMonth = "f.date_key - f.date_key % 100 + 1";

    /// <summary>Whether a contract can be put together from cells, and is cut up by nothing finer than they are.</summary>
    public static bool Takes(Leaf leaf, StatementScope scope, bool mergesStructures) =>
        leaf is { Contract: { At: ValueMoment.Period, Measure: CountMeasure or SumMeasure }, WeightCondition: "", FineColumn: null or "kind_key" }
        && leaf.Contract.Fact is not (FactTable.Person or FactTable.Need or FactTable.CommitmentStep or FactTable.Counter)
        && scope.Filter is { Themes: [], From: null, To: null }
        && scope.Slices.All(slice => Column(slice, leaf) is not null)
        && !(mergesStructures && (scope.Filter.Structures.Count > 0 || scope.Slices.Contains(Slice.Structure)));

    /// <summary>
    /// What readings must have in common to share cells that are not many more than their answers. Structures work in a few places each: cells tell both, whatever
    /// the filter. Months would multiply them: they have cells of their own, for one filter.
    /// </summary>
    public static string Of(StatementScope scope)
    {
        SliceDimension[] cut = [.. scope.Slices.Select(slice => slice.Dimension()).Where(dimension => dimension is SliceDimension.Time or SliceDimension.Structure or SliceDimension.Territory).Distinct()];
        return cut.Contains(SliceDimension.Time) ? string.Join('|', cut.Select(dimension => $"{dimension}").Append(Kept(scope))) : "";
    }

    /// <summary>The rows that a filter keeps, as a text.</summary>
    public static string Kept(StatementScope scope) => string.Join('|', TrailKeyText.Kept(scope.Filter));

    /// <summary>The columns of cells that a filter is told by.</summary>
    public static IEnumerable<string> Columns(RowFilter filter)
    {
        (int Kept, string Column)[] columns = [(filter.Territories.Count, "territory_key"), (filter.Partners.Count, "partner_key"), (filter.Feeds.Count, "feed_key"), (filter.Structures.Count, "structure_key"), (filter.Kinds.Count, "kind_key"), (filter.Agreements.Count, "agreement_key")];
        return columns.Where(column => column.Kept > 0).Select(column => column.Column);
    }

    /// <summary>The column of cells that a slice is told by; null for one that needs more.</summary>
    public static string? Column(Slice slice, Leaf leaf) => slice.Dimension() switch
    {
        SliceDimension.Time => "date_key",
        SliceDimension.Territory => "territory_key",
        SliceDimension.Partner => "partner_key",
        SliceDimension.Feed => "feed_key",
        SliceDimension.Structure => "structure_key",
        SliceDimension.Theme => "theme_key",
        SliceDimension.Kind => "kind_key",
        SliceDimension.Attribute => "attribute_value_key",
        SliceDimension.Agreement => "agreement_key",
        SliceDimension.Funder => "funder_key",
        SliceDimension.FundedAction => "action_key",
        SliceDimension.Code => leaf.Contract.Code?.Column,
        _ => null,
    };
}
