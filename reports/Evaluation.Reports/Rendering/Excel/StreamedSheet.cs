namespace Evaluation.Reports.Rendering.Excel;

/// <summary>A sheet of lines too many to hold, written as they come after the others.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, read once: texts, numbers, days, nothing.</param>
public sealed record StreamedSheet(string Name, IReadOnlyList<StreamedColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows);

/// <summary>One column of a streamed sheet.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Width">Its width, in characters.</param>
public sealed record StreamedColumn(string Header, int Width);
