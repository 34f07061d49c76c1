namespace Evaluation.Indicators.Queries;

/// <summary>One row a statement returned.</summary>
/// <param name="Slices">Keys of the slices but the action, in order.</param>
/// <param name="Flags">Whether each action may claim it.</param>
/// <param name="Fine">The finer key kept apart; 0 when there is none.</param>
/// <param name="Leaves">What it holds for each contract.</param>
internal sealed record StatementRow(IReadOnlyList<int> Slices, IReadOnlyList<bool> Flags, int Fine, IReadOnlyList<LeafNumber> Leaves);
