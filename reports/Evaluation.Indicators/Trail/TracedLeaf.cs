using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Trail;

/// <summary>What the lines behind one cell make of a contract that reads rows.</summary>
/// <param name="Leaf">The contract.</param>
/// <param name="Number">What they make, before anybody's eyes.</param>
/// <param name="Lines">The lines, by delivery and number.</param>
internal sealed record TracedLeaf(Leaf Leaf, CellNumber Number, IReadOnlyList<TraceLine> Lines);
