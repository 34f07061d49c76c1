using Evaluation.Indicators.Values;

namespace Evaluation.Reports.Yearly;

/// <summary>One column of a table cut up along a slice.</summary>
/// <param name="Key">The column's key.</param>
/// <param name="Header">Its heading.</param>
/// <param name="Parts">Its values along the slice; null when there is none.</param>
/// <param name="Whole">Its value for the whole, recomputed and never summed; null when it has none.</param>
internal sealed record SliceColumn(string Key, string Header, ValueSet? Parts, ValueSet? Whole = null);
