using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>A day from which values no longer compare with those before it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Why">What changed.</param>
public sealed record SeriesBreak(DateOnly Date, Label Why);
