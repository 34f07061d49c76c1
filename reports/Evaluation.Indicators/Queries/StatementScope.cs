using System.Globalization;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Queries;

/// <summary>What all the contracts of one statement have in common.</summary>
/// <param name="Period">The period.</param>
/// <param name="Slices">The slices, in order.</param>
/// <param name="Filter">Which rows are kept.</param>
/// <param name="Vintage">Year of the perimeters; 0 when none is loaded.</param>
/// <param name="Inside">Keys of the territories of the plan; empty when the folder names none.</param>
/// <param name="Kept">Keys of the territories of the filter.</param>
/// <param name="Actions">Actions with a counting rule; used when one of the slices is the action.</param>
internal sealed record StatementScope(
    Period Period,
    IReadOnlyList<Slice> Slices,
    RowFilter Filter,
    int Vintage,
    IReadOnlyList<int> Inside,
    IReadOnlyList<int> Kept,
    IReadOnlyList<PlannedAction> Actions)
{
    /// <summary>The actions told apart by the statement.</summary>
    public IReadOnlyList<PlannedAction> Flags => Slices.Contains(Slice.Action) ? Actions : [];

    /// <summary>What scopes must have in common to share a statement.</summary>
    public string Shape => string.Create(CultureInfo.InvariantCulture, $"{string.Join(',', Slices)}");
}
