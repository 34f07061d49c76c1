namespace Evaluation.Indicators.Recording;

/// <summary>What an evaluation of the plan changed in the warehouse.</summary>
/// <param name="Load">The load that brought the changes; null when nothing changed.</param>
/// <param name="Opened">Values new or changed.</param>
/// <param name="Closed">Values that no longer hold.</param>
/// <param name="Unchanged">Values already held as they are.</param>
public sealed record EvaluationOutcome(int? Load, int Opened, int Closed, int Unchanged);
