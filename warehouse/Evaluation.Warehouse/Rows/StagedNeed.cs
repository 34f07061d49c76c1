namespace Evaluation.Warehouse.Rows;

/// <summary>One context measure of one line of a delivery. Columns as in <c>staging_need</c>.</summary>
/// <param name="LineNumber">Line of the delivery.</param>
/// <param name="SourceId">Identity within its namespace.</param>
/// <param name="ContentHash">Hash of the row in our words.</param>
/// <param name="LineHash">Hash of the line as kept, seeded by the definition that read it.</param>
/// <param name="NeedMeasureKey">Which measure.</param>
/// <param name="TerritoryKey">Territory it describes; 0 unknown.</param>
/// <param name="TerritoryType">Type of the code as delivered.</param>
/// <param name="TerritoryCode">Code as delivered.</param>
/// <param name="Vintage">Year the measure describes.</param>
/// <param name="Value">The measure; null when the partner has none.</param>
public readonly record struct StagedNeed(int LineNumber, string SourceId, long ContentHash, long LineHash, int NeedMeasureKey, int TerritoryKey, string TerritoryType, string TerritoryCode, short Vintage, decimal? Value);
