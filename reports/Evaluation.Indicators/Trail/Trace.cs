namespace Evaluation.Indicators.Trail;

/// <summary>The way back of one figure.</summary>
/// <param name="Key">The figure.</param>
/// <param name="Parts">One part per contract that reads rows; a ratio has two.</param>
public sealed record Trace(TrailKey Key, IReadOnlyList<TracePart> Parts);

/// <summary>The lines behind one contract of a figure.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Recomputed">What its lines make, line by line; null when no line has the measure.</param>
/// <param name="Lines">The lines, by delivery and number.</param>
public sealed record TracePart(string Contract, decimal? Recomputed, IReadOnlyList<TraceLine> Lines);

/// <summary>One line of one delivery.</summary>
/// <param name="DeliveryKey">The delivery.</param>
/// <param name="Feed">Its feed, as <c>partner/feed</c>.</param>
/// <param name="FileName">Its file, as received.</param>
/// <param name="ReceivedSha256">Hash of that file.</param>
/// <param name="LineNumber">The line, from 1.</param>
public sealed record TraceLine(int DeliveryKey, string Feed, string FileName, string ReceivedSha256, int LineNumber);
