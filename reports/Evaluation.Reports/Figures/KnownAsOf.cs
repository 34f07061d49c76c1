namespace Evaluation.Reports.Figures;

/// <summary>What was known when the document was made: everything up to one load, and nothing newer.</summary>
/// <param name="Load">The key of the last load taken into account.</param>
/// <param name="Day">The day of that load.</param>
public sealed record KnownAsOf(int Load, DateOnly Day);
