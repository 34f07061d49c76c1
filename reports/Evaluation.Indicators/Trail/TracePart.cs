namespace Evaluation.Indicators.Trail;

/// <summary>The lines behind one contract of a figure.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Recomputed">What its lines make, line by line; null when no line has the measure.</param>
/// <param name="Lines">The lines, by delivery and number.</param>
public sealed record TracePart(string Contract, decimal? Recomputed, IReadOnlyList<TraceLine> Lines);
