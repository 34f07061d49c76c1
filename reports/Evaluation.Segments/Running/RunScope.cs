using Evaluation.Indicators;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse;

namespace Evaluation.Segments.Running;

/// <summary>Where and when the rows of a run are read.</summary>
/// <param name="Star">The star, as of the load.</param>
/// <param name="Settings">What the folder said then.</param>
/// <param name="Period">Days that the rows describe.</param>
/// <param name="Territory">Key of the territory; 0 where none is declared or held.</param>
/// <param name="Vintage">Year of the perimeters, the nearest to the period's end.</param>
internal sealed record RunScope(StarReader Star, FolderSettings Settings, Period Period, int Territory, int Vintage)
{
    /// <summary>The scope of a period as of a load.</summary>
    internal static RunScope Of(WarehouseSession session, IndicatorRun figures, Period period)
    {
        StarReader star = new(session, figures.AsOf);
        int territory = figures.Settings.Territories.SelectMany(one => star.Territories(one.Type).Keys([one.ToString()])).FirstOrDefault();
        int vintage = star.Vintages.OrderBy(held => Math.Abs(held - period.To.Year)).ThenByDescending(held => held).FirstOrDefault();
        return new RunScope(star, figures.Settings, period, territory, vintage);
    }

    /// <summary>The parameters of a definition's SELECT.</summary>
    internal object Parameters => new { load = Star.Load, from = DateKey.From(Period.From), to = DateKey.From(Period.To), territory = Territory, vintage = Vintage };
}
