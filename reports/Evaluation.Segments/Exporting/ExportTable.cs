namespace Evaluation.Segments.Exporting;

/// <summary>A table for analysts, as its audience may see it.</summary>
/// <param name="Name">Name of its file, without extension.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows: a value a column; null where it is missing or hidden.</param>
public sealed record ExportTable(string Name, IReadOnlyList<ExportColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
