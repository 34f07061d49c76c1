namespace Evaluation.Reports.Figures;

/// <summary>Rows of a table that stand under the same words.</summary>
/// <param name="Name">The words; empty where rows are not gathered.</param>
/// <param name="First">Position of the first row.</param>
/// <param name="Count">How many rows there are.</param>
public sealed record RowGroup(string Name, int First, int Count);
