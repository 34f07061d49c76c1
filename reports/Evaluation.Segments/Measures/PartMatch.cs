namespace Evaluation.Segments.Measures;

/// <summary>The part of another division that is nearest to a part.</summary>
/// <param name="Jaccard">What is common to both beside what is in either, from 0 to 1.</param>
/// <param name="Size">What is in the other part.</param>
internal sealed record PartMatch(double Jaccard, double Size);
