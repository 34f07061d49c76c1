using Evaluation.Declared;

namespace Evaluation.Indicators.Plan.Ground;

/// <summary>A qualitative observation, as delivered; loading refuses one that names somebody.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Theme">What it is about; null when it isn't said.</param>
/// <param name="Territory">Name of the territory it is about; null when it isn't said.</param>
/// <param name="Day">When it was observed.</param>
/// <param name="Sentence">What was observed.</param>
public sealed record Observation(ObservationKind Kind, Label? Theme, string? Territory, DateOnly Day, string Sentence);
