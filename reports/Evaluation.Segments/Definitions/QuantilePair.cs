namespace Evaluation.Segments.Definitions;

/// <summary>Two quantiles.</summary>
/// <param name="Low">From 0.</param>
/// <param name="High">To 1.</param>
public sealed record QuantilePair(double Low, double High);
