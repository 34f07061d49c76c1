namespace Evaluation.Indicators.Plan;

/// <summary>How a level is expected to be reached.</summary>
/// <param name="Shape">Shape of the path.</param>
/// <param name="Season">Share of each month, January first, summing to 1; empty unless seasonal.</param>
public sealed record ExpectedPath(PathShape Shape, IReadOnlyList<decimal> Season);
