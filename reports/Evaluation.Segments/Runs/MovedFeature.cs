namespace Evaluation.Segments.Runs;

/// <summary>A feature whose mean moved in a segment from one run to the next.</summary>
/// <param name="Column">The feature's column.</param>
/// <param name="Former">Its mean then, in its own unit; null where hidden.</param>
/// <param name="Present">Its mean now; null where hidden.</param>
public sealed record MovedFeature(string Column, double? Former, double? Present);
