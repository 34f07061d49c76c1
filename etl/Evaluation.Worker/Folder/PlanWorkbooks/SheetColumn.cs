namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>A column of a sheet of the plan's workbook.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Kind">What a cell holds.</param>
/// <param name="Required">Whether every line must fill it.</param>
/// <param name="Words">Words allowed, each with the one declared files write; empty when any is.</param>
internal sealed record SheetColumn(string Header, CellKind Kind, bool Required, IReadOnlyList<(string Shown, string Declared)> Words);
