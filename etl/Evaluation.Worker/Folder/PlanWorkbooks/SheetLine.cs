namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>One line of a sheet, its cells written as declared files write them.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Number">Line of the sheet, from 1; headings are line 1.</param>
/// <param name="Cells">Cells by heading; those left empty are absent.</param>
internal sealed record SheetLine(PlanSheet Sheet, int Number, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell of a heading; null when it was left empty.</summary>
    internal string? Cell(string header) => Cells.GetValueOrDefault(header);

    /// <summary>The values of a cell that holds several.</summary>
    internal IReadOnlyList<string> Several(string header) => Cell(header)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
