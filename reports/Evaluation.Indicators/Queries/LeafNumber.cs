namespace Evaluation.Indicators.Queries;

/// <summary>What rows hold for one contract.</summary>
/// <param name="Total">The measure; null when no row has it.</param>
/// <param name="Measured">Rows that have it.</param>
/// <param name="Rows">Rows in all.</param>
/// <param name="Weight">The weight of an index; null when there is none.</param>
internal sealed record LeafNumber(decimal? Total, long Measured, long Rows, decimal? Weight);
