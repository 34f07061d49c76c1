using Evaluation.Declared;
using Evaluation.Indicators.Plan.Growth;

namespace Evaluation.Indicators.Plan;

/// <summary>Where an indicator stands against its target.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Progress">(actual − baseline) / (target − baseline); null when undefined.</param>
/// <param name="Expected">What was expected by the end of the period; null when undefined.</param>
/// <param name="Gap">Actual less expected; null when undefined.</param>
/// <param name="Reason">Why nothing can be said; null when something is.</param>
public sealed record Standing(Assessment Assessment, decimal? Progress, decimal? Expected, decimal? Gap, Label? Reason)
{
    /// <summary>Growth beside the growth required; null where a rate has no meaning.</summary>
    public GrowthProgress? Growth { get; init; }
}
