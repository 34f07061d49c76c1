namespace Evaluation.Indicators.Plan.Growth;

/// <summary>The yearly growth observed since the baseline beside the one that the target requires.</summary>
/// <param name="Class">The class.</param>
/// <param name="Observed">Compound growth a year since the baseline.</param>
/// <param name="Required">Compound growth a year from the baseline to the target.</param>
public sealed record GrowthProgress(GrowthClass Class, decimal Observed, decimal Required);
