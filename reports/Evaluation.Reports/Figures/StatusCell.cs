namespace Evaluation.Reports.Figures;

/// <summary>A state in a cell.</summary>
/// <param name="Status">The state.</param>
public sealed record StatusCell(Status Status) : Cell;
