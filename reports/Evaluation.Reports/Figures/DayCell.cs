namespace Evaluation.Reports.Figures;

/// <summary>A day in a cell.</summary>
/// <param name="Day">The day.</param>
public sealed record DayCell(DateOnly Day) : Cell;
