namespace Evaluation.Warehouse.Loading;

/// <summary>A delivery as it was received, for the journal.</summary>
/// <param name="FileName">What sort of file, as <see cref="DeliveryName.Kept"/> says it.</param>
/// <param name="ReceivedSha256">Hash of the bytes received.</param>
/// <param name="ArchiveSha256">Hash of the copy kept, which names it in the archive.</param>
/// <param name="ByteCount">Size as received.</param>
/// <param name="ReceivedAt">When, UTC.</param>
/// <param name="DefinitionSha256">Hash of the feed and maps that read it.</param>
public sealed record DeliveryReceived(string FileName, string ReceivedSha256, string ArchiveSha256, long ByteCount, DateTime ReceivedAt, string DefinitionSha256);
