namespace Evaluation.Reports.Figures;

/// <summary>A row of a table.</summary>
/// <param name="Cells">One cell for each column.</param>
/// <param name="Kind">What the row is.</param>
public sealed record Row(IReadOnlyList<Cell> Cells, RowKind Kind = RowKind.Ordinary);
