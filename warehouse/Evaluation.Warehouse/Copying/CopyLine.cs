namespace Evaluation.Warehouse.Copying;

/// <summary>A row of <c>journal_copy</c>: how far one table is.</summary>
/// <param name="TableName">The table.</param>
/// <param name="SourceHash">Fingerprint of the source's loads when it was brought or last compared.</param>
/// <param name="RowCount">Rows brought; null while none are.</param>
/// <param name="RowHash">Their hash.</param>
/// <param name="IsVerified">1 once it was read again and found equal.</param>
internal sealed record CopyLine(string TableName, long SourceHash, long? RowCount, long? RowHash, int IsVerified)
{
    /// <summary>What was brought; null while nothing is.</summary>
    internal TableFingerprint? Brought => RowCount is { } rows && RowHash is { } hash ? new TableFingerprint(rows, hash) : null;
}
