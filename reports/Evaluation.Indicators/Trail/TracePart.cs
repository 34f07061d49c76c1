namespace Evaluation.Indicators.Trail;

/// <summary>The lines behind one contract of a figure.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Recomputed">What its lines make; null when no line has the measure, or nobody may see it.</param>
/// <param name="Lines">The lines, by delivery and number.</param>
public sealed record TracePart(string Contract, decimal? Recomputed, IReadOnlyList<TraceLine> Lines);
