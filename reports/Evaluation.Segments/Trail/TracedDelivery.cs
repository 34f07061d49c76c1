namespace Evaluation.Segments.Trail;

/// <summary>A delivery behind a figure.</summary>
/// <param name="Key">The delivery.</param>
/// <param name="Feed">Its feed, as <c>partner/feed</c>.</param>
/// <param name="ReceivedSha256">Hash of its file, as received.</param>
/// <param name="Lines">Its lines, in order; null where rows are persons: how many of them a partner brought to a segment is told by no report.</param>
public sealed record TracedDelivery(int Key, string Feed, string ReceivedSha256, IReadOnlyList<int>? Lines);
