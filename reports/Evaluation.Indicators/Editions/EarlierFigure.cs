namespace Evaluation.Indicators.Editions;

/// <summary>What an edition published before says of a cell.</summary>
/// <param name="Numerator">Its numerator as known then, hidden or not; null when missing, or when nothing says it any more.</param>
/// <param name="Denominator">Its denominator, where it was printed.</param>
/// <param name="Hidden">Whether it was hidden.</param>
/// <param name="IsRead">Whether all readers of the new edition may read that one.</param>
internal sealed record EarlierFigure(decimal? Numerator, decimal? Denominator, bool Hidden, bool IsRead);
