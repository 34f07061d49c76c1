namespace Evaluation.Reports.Figures;

/// <summary>Words in a cell.</summary>
/// <param name="Text">The words; may come from a partner, so they are never trusted.</param>
public sealed record TextCell(string Text) : Cell;
