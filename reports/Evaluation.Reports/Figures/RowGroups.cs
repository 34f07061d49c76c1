namespace Evaluation.Reports.Figures;

/// <summary>How the rows of a table are gathered on a page: under the words of one column, each said once. A workbook keeps the column, to sort and filter by.</summary>
/// <param name="Column">Key of that column of words; rows of one group follow each other.</param>
/// <param name="Open">How many groups show at first; the others unfold.</param>
public sealed record RowGroups(string Column, int Open = int.MaxValue);
