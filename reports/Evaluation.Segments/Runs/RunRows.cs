namespace Evaluation.Segments.Runs;

/// <summary>Rows of a run: read = taken + left out. A count of people that is hidden is null.</summary>
/// <param name="Read">Rows read.</param>
/// <param name="Taken">Rows divided.</param>
/// <param name="AtRandom">Rows left out because their partner drew an attribute at random.</param>
/// <param name="LeftOut">Rows left out because they lack a feature; a row that lacks two counts for the first declared.</param>
/// <param name="Filled">Rows taken with a declared value in place of one they lack; a row may count for several features.</param>
public sealed record RunRows(int? Read, int? Taken, int? AtRandom, IReadOnlyList<LackingRows> LeftOut, IReadOnlyList<LackingRows> Filled);
