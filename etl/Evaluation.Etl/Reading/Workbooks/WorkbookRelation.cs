namespace Evaluation.Etl.Reading.Workbooks;

/// <summary>A link from one part of a workbook to another.</summary>
/// <param name="Id">Its name in the part it starts from.</param>
/// <param name="Type">A URI whose end says what the other part is.</param>
/// <param name="Target">Full path of the other part.</param>
internal sealed record WorkbookRelation(string Id, string Type, string Target);
