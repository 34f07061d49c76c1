namespace Evaluation.Warehouse.Rows;

/// <summary>What a row told by a line carries besides the columns of its fact.</summary>
/// <param name="LineNumber">Line of the delivery.</param>
/// <param name="SourceId">Identity within its namespace.</param>
/// <param name="Stamp">When the partner last touched it, microseconds since 1970 UTC; null when the partner does not say.</param>
/// <param name="ContentHash">Hash of the row in our words.</param>
/// <param name="LineHash">Hash of the line as kept, seeded by the definition that read it.</param>
public readonly record struct StagedRow(int LineNumber, string SourceId, long? Stamp, long ContentHash, long LineHash);
