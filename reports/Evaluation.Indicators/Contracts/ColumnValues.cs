namespace Evaluation.Indicators.Contracts;

/// <summary>The codes of one column that keep a row; a row where it is empty is never kept.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">The codes.</param>
public sealed record ColumnValues(string Column, IReadOnlyList<string> Values);
