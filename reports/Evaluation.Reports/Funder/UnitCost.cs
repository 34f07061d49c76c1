using Evaluation.Indicators.Values;

namespace Evaluation.Reports.Funder;

/// <summary>What the agreement's activity cost in the period: its own expenses, and its part of what its partners spend for everything.</summary>
/// <param name="Direct">Expenses that name the agreement, euros; null when none is told.</param>
/// <param name="Pool">Expenses of the same partners that name neither agreement nor action, euros; null when none is told.</param>
/// <param name="Key">The agreement's share of its partners' activities; null when it can't be told.</param>
internal sealed record UnitCost(decimal? Direct, decimal? Pool, decimal? Key)
{
    /// <summary>The part of the shared expenses, euros.</summary>
    internal decimal? Allocated => Pool * Key;

    /// <summary>Everything, euros; null when the agreement's own expenses aren't told, or shared ones can't be shared out.</summary>
    internal decimal? Total => Pool is null ? Direct : Direct + Allocated;

    internal static UnitCost Of(FunderValues values)
    {
        IndicatorValue? pool = values.Of("communs", FunderContracts.Costs)?.Values.FirstOrDefault(value => value.Slices.All(slice => slice.Key == 0));
        decimal? all = values.Number("partenaires", FunderContracts.Activities);
        return new UnitCost(
            values.Number("annee", FunderContracts.Costs),
            pool?.Value,
            all is null or 0 ? null : values.Number("cle", FunderContracts.Activities) / all);
    }
}
