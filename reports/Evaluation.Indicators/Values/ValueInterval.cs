namespace Evaluation.Indicators.Values;

/// <summary>Two bounds between which a value lies, both in its unit.</summary>
/// <param name="Least">Lower bound.</param>
/// <param name="Most">Upper bound.</param>
public sealed record ValueInterval(decimal Least, decimal Most);
