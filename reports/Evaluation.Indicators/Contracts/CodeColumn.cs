namespace Evaluation.Indicators.Contracts;

/// <summary>What the slice by code tells apart: a column that holds codes, and their list.</summary>
/// <param name="Column">The column.</param>
/// <param name="List">The list of codes, as dictionary columns name it.</param>
public sealed record CodeColumn(string Column, string List);
