namespace Evaluation.Indicators.Contracts;

/// <summary>Bounds of one numeric column; a row where it is empty is within none, and alone within <paramref name="Missing"/>.</summary>
/// <param name="Column">The column.</param>
/// <param name="From">Least value kept.</param>
/// <param name="Below">First value no longer kept.</param>
/// <param name="Missing">Whether only the rows where it is empty are kept.</param>
public sealed record ColumnBounds(string Column, int? From, int? Below, bool Missing);
