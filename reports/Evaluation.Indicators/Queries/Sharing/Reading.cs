namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>What one statement reads: contracts that share rows, along slices they share.</summary>
/// <param name="Leaves">The contracts, all of one <see cref="Leaf.Source"/>.</param>
/// <param name="Scope">What they have in common.</param>
internal sealed record Reading(IReadOnlyList<Leaf> Leaves, StatementScope Scope);
