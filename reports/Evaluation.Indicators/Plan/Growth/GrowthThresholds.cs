using Evaluation.Declared;

namespace Evaluation.Indicators.Plan.Growth;

/// <summary>The published rule that puts growth in classes: least share of the growth rate required that each class asks for.</summary>
/// <param name="Substantial">From this share, substantial.</param>
/// <param name="Moderate">From this share, moderate.</param>
/// <param name="Limited">From this share, limited; less is a decline.</param>
public sealed record GrowthThresholds(decimal Substantial, decimal Moderate, decimal Limited)
{
    /// <summary>Our proposal, used when a plan declares none: no public text fixes the cut points.</summary>
    public static GrowthThresholds Proposal { get; } = new(0.95m, 0.5m, 0);

    internal static GrowthThresholds From(DeclaredMap map)
    {
        GrowthThresholds thresholds = new(map.Decimal("substantial"), map.Decimal("moderate"), map.Decimal("limited"));
        if (thresholds.Substantial < thresholds.Moderate || thresholds.Moderate < thresholds.Limited)
        {
            map.Fault("seuils décroissants attendus\u00a0: substantial, puis moderate, puis limited");
        }

        return thresholds;
    }
}
