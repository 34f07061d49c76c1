namespace Evaluation.Indicators.Plan;

/// <summary>The published rule by which values are assessed.</summary>
/// <param name="OnTrack">Least share of the way expected that is on track.</param>
/// <param name="AtRisk">Least share of it that is at risk; less is behind.</param>
/// <param name="MinimumCoverage">Least share of the expected deliveries without which nothing is assessed.</param>
public sealed record AssessmentThresholds(decimal OnTrack, decimal AtRisk, decimal MinimumCoverage);
