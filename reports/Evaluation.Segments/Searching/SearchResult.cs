using Evaluation.Segments.Clustering;

namespace Evaluation.Segments.Searching;

/// <summary>What a search found.</summary>
/// <param name="Verdict">Whether there is something to show.</param>
/// <param name="Curve">Each number of clusters tried.</param>
/// <param name="Permuted">Beside rows whose columns were shuffled.</param>
/// <param name="Cloud">Beside one cloud of the same covariances.</param>
/// <param name="Chosen">The clustering kept; null where there is nothing to show.</param>
public sealed record SearchResult(SearchVerdict Verdict, IReadOnlyList<KCandidate> Curve, ReferenceTest Permuted, ReferenceTest Cloud, ClusteredRows? Chosen);
