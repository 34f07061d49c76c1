namespace Evaluation.Segments.Exporting;

/// <summary>Rows alike.</summary>
/// <param name="Values">Their values; those not told are <see cref="CoarseRows.Untold"/>.</param>
/// <param name="Count">How many, to the nearest multiple of the threshold.</param>
public sealed record CoarseGroup(IReadOnlyList<string> Values, int Count);
