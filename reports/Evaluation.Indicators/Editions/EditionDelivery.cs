using System.Text.Json.Serialization;

namespace Evaluation.Indicators.Editions;

/// <summary>A delivery behind an edition.</summary>
/// <param name="DeliveryKey">Its number.</param>
/// <param name="Feed">Feed it came by, as <c>partner/feed</c>.</param>
/// <param name="ByteCount">Its size as received.</param>
/// <param name="ReceivedAt">When it came, UTC.</param>
/// <param name="ReceivedSha256">Hash of the file as received.</param>
/// <param name="ArchiveSha256">Hash of the copy kept.</param>
public sealed record EditionDelivery(int DeliveryKey, string Feed, long ByteCount, DateTime ReceivedAt, string ReceivedSha256, string ArchiveSha256)
{
    /// <summary>Name of its file, which only editions sealed before November 2026 tell: it may hold a person's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FileName { get; init; }
}
