namespace Evaluation.Indicators.Trail;

/// <summary>One line of one delivery.</summary>
/// <param name="DeliveryKey">The delivery.</param>
/// <param name="Feed">Its feed, as <c>partner/feed</c>.</param>
/// <param name="ReceivedSha256">Hash of its file, as received.</param>
/// <param name="LineNumber">The line, from 1.</param>
public sealed record TraceLine(int DeliveryKey, string Feed, string ReceivedSha256, int LineNumber);
